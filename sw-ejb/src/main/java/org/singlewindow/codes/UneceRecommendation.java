package org.singlewindow.codes;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.singlewindow.definitions.BrokenCatalogue;

/**
 * A recommendation of the UNECE as the build unpacks it from ph-masterdata: codes with their English names. The editions
 * are those of 2012 and leave the units of trade out, which the catalogue therefore has itself.
 */
enum UneceRecommendation {
    /** Units of measure. */
    UNITS("/codelists/rec20_Rev8e_2012.xml", "commoncode"),
    /** Kinds of packages. */
    PACKAGES("/codelists/rec21_Rev9e_2012.xml", "code");

    private final String file;
    private final String codeAttribute;

    UneceRecommendation(String file, String codeAttribute) {
        this.file = file;
        this.codeAttribute = codeAttribute;
    }

    /** The codes in use, without what was marked for deletion or should not be used any more. */
    Map<String, String> names() {
        try (InputStream in = UneceRecommendation.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new BrokenCatalogue(file + ": no such file");
            }
            return names(in);
        } catch (IOException | XMLStreamException e) {
            throw new BrokenCatalogue(file + ": cannot be read", e);
        }
    }

    private Map<String, String> names(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        Map<String, String> names = new LinkedHashMap<>();
        String code = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("item")) {
                code = codeInUse(xml);
            } else if (xml.getLocalName().equals("text") && !code.isEmpty()) {
                names.putIfAbsent(code, xml.getElementText().strip().replace('\u00A0', ' '));
                code = "";
            }
        }
        return names;
    }

    /** Empty where the item has no code of its own, or one that is on its way out. */
    private String codeInUse(XMLStreamReader item) {
        String code = item.getAttributeValue(null, codeAttribute);
        String status = item.getAttributeValue(null, "status");
        return code == null || "deprecated".equals(status) || "markeddeleted".equals(status) ? "" : code;
    }
}
