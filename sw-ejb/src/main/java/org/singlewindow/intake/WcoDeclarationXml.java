package org.singlewindow.intake;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Decoding;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/**
 * Reads the one declaration that a message holds, whatever it is wrapped in. Nothing is fetched and no entity is expanded:
 * a message with a document type declaration is refused.
 */
class WcoDeclarationXml {
    static final String DECLARATION = "Declaration";
    private static final String GOODS_ITEM = "GovernmentAgencyGoodsItem";
    private static final String TYPE_NAME = "WCOTypeName";
    private static final String OUR_TYPE = "DEC";
    private static final String NAMESPACE = "xmlns";

    /** The parser's own limit, which it holds before it puts an element together. */
    private static final String ATTRIBUTES = "http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit";

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<DeclarationElement> declarations = new ArrayList<>();
    private long elements;

    /** An element whose end has not come yet. */
    private record Open(
            String name,
            String path,
            Map<String, String> attributes,
            Map<String, Integer> names,
            List<DeclarationElement> children,
            StringBuilder text) {
        String pathOf(String child) {
            if (path.isEmpty() && !child.equals(DECLARATION)) {
                return "";
            }
            int number = names.merge(child, 1, Integer::sum);
            String step = number > 1 || child.equals(GOODS_ITEM) ? child + "[" + number + "]" : child;
            return path.isEmpty() ? child : path + "/" + step;
        }
    }

    private WcoDeclarationXml() {}

    static DeclarationElement read(byte[] xml) {
        if (xml.length > Limits.REQUEST_BYTES.value()) {
            throw Refusal.tooLarge("intake.too-large", Limits.REQUEST_BYTES.value());
        }
        WcoDeclarationXml reading = new WcoDeclarationXml();
        String text = Decoding.xml(xml).orElseThrow(() -> Refusal.malformed("intake.not-decoded"));
        try {
            reading.readAll(factory().createXMLStreamReader(new StringReader(text)));
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
        return switch (reading.declarations.size()) {
            case 0 -> throw Refusal.notValid("intake.no-declaration");
            case 1 -> reading.declarations.get(0);
            default -> throw Refusal.notValid("intake.several-declarations", reading.declarations.size());
        };
    }

    /** The reader of the JDK. It is not asked to understand namespaces, since some senders leave them undeclared. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(ATTRIBUTES, Limits.XML_ATTRIBUTES.intValue());
        return factory;
    }

    private static Refusal malformed(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNumber();
        return Refusal.malformed("intake.malformed", line, column);
    }

    private void readAll(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Refusal.malformed("intake.document-type");
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> {
                    // Comments, instructions and blanks say nothing.
                }
            }
        }
        reader.close();
    }

    private void start(XMLStreamReader reader) {
        if (++elements > Limits.XML_ELEMENTS.value()) {
            throw Refusal.malformed("intake.too-many-elements", Limits.XML_ELEMENTS.value());
        }
        if (open.size() >= Limits.XML_DEPTH.value()) {
            throw Refusal.malformed("intake.too-deep", Limits.XML_DEPTH.value());
        }
        String name = withoutPrefix(reader.getLocalName());
        Open parent = open.peek();
        String path = parent == null ? (name.equals(DECLARATION) ? name : "") : parent.pathOf(name);
        Map<String, String> attributes = attributes(reader, path);
        open.push(new Open(name, path, attributes, new HashMap<>(), new ArrayList<>(), new StringBuilder()));
    }

    /** By name without prefix; declarations of namespaces are none. */
    private static Map<String, String> attributes(XMLStreamReader reader, String path) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String whole = reader.getAttributeLocalName(i);
            if (!whole.equals(NAMESPACE) && !whole.startsWith(NAMESPACE + ":")) {
                String name = withoutPrefix(whole);
                String value = read(name, reader.getAttributeValue(i), path);
                if (attributes.put(name, value) != null && !path.isEmpty()) {
                    throw new InvalidForm(List.of(new Violation(path, "intake.attribute-twice", name)));
                }
            }
        }
        return attributes;
    }

    /** What a value says, on one line; outside the declaration nobody looks at it. */
    private static String read(String name, String written, String path) {
        String text = Written.line(written);
        if (!path.isEmpty() && !Written.isFit(text)) {
            throw new InvalidForm(List.of(new Violation(path, "form.bad-character", name)));
        }
        return text;
    }

    private static String withoutPrefix(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }

    private void text(XMLStreamReader reader) {
        Open element = open.peek();
        if (element != null) {
            element.text().append(reader.getText());
        }
    }

    private void end() {
        Open done = open.pop();
        String text = read(done.name(), done.text().toString(), done.path());
        DeclarationElement element =
                new DeclarationElement(done.name(), done.path(), done.attributes(), done.children(), text);
        if (done.path().equals(DECLARATION)) {
            declarations.add(element);
        } else if (!done.path().isEmpty() && open.peek() != null) {
            open.peek().children().add(element);
        } else if (done.name().equals(TYPE_NAME) && !text.startsWith(OUR_TYPE)) {
            throw new InvalidForm(List.of(new Violation("MetaData/" + TYPE_NAME, "intake.other-message", text)));
        }
    }
}
