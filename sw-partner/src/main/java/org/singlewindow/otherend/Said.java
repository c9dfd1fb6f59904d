package org.singlewindow.otherend;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What the window says, as far as an answer needs it.
 *
 * @param kind name of the root element
 * @param values texts of the elements below the root, by name
 */
record Said(String kind, Map<String, String> values) {
    Said {
        values = Map.copyOf(values);
    }

    static Said read(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
            Map<String, String> values = new LinkedHashMap<>();
            for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element element && !(element.getFirstChild() instanceof Element)) {
                    values.putIfAbsent(
                            element.getLocalName(), element.getTextContent().strip());
                }
            }
            return new Said(root.getLocalName(), values);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("No business document: " + e.getMessage(), e);
        }
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Reference of the application or declaration that it is about. */
    String subject() {
        String application = value("ApplicationID");
        return application.isEmpty() ? value("DeclarationID") : application;
    }
}
