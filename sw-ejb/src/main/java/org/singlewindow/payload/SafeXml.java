package org.singlewindow.payload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stax.StAXSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Decoding;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML from strangers: nothing is fetched, no entity is expanded, and what is too deep or too much is not read on. */
final class SafeXml {
    private static final String SCHEMA = "1/exchange-1.xsd";
    /** The parser's own limit, which it holds before it puts an element together. */
    private static final String ATTRIBUTES = "http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit";

    private static final int MOST_FAULTS = 50;
    private static final Schema KINDS = schema();

    private SafeXml() {}

    private static Schema schema() {
        return compiled(Objects.requireNonNull(SafeXml.class.getResource(SCHEMA)));
    }

    /** A schema of the window's own. */
    static Schema compiled(URL schema) {
        try (InputStream in = schema.openStream()) {
            return compiled(in);
        } catch (IOException e) {
            throw new IllegalStateException("The window's own schema can be read", e);
        }
    }

    private static Schema compiled(InputStream schema) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new StreamSource(schema));
        } catch (SAXException e) {
            throw new IllegalStateException("The window's own schema is one", e);
        }
    }

    /** Holds part of a document that was read safely against a schema of its own. */
    static void refuseUnlessValid(Element part, byte[] schema) {
        try {
            StringWriter text = new StringWriter();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(part), new StreamResult(text));
            validate(text.toString().getBytes(StandardCharsets.UTF_8), compiled(new ByteArrayInputStream(schema)));
        } catch (TransformerException | XMLStreamException | SAXException | IOException e) {
            throw new IllegalStateException("What was read can be written, and the window's own schema read", e);
        }
    }

    /** The document, if it is one of the window's kinds of messages. */
    static Document read(byte[] xml) {
        return read(xml, Map.of());
    }

    /**
     * The document, if it is one of the window's kinds of messages.
     *
     * @param schemas of kinds that have one of their own, by the names of their roots
     */
    static Document read(byte[] xml, Map<String, Schema> schemas) {
        if (xml.length > Limits.MESSAGE_BYTES.value()) {
            throw broken("payload.too-large", Limits.MESSAGE_BYTES.value());
        }
        byte[] readable = Decoding.xmlInUtf8(xml, "").orElseThrow(() -> broken("payload.malformed", "encoding"));
        try {
            validate(readable, schemas.getOrDefault(refuseUnlessBounded(readable), KINDS));
            return builder().parse(new ByteArrayInputStream(readable));
        } catch (XMLStreamException | SAXException e) {
            throw broken("payload.malformed", String.valueOf(e.getMessage()));
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("Bytes in memory can be read", e);
        }
    }

    private static XMLInputFactory streams() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(ATTRIBUTES, Limits.XML_ATTRIBUTES.intValue());
        return factory;
    }

    /** Returns the name of the root. */
    private static String refuseUnlessBounded(byte[] xml) throws XMLStreamException {
        XMLStreamReader reader = streams().createXMLStreamReader(new ByteArrayInputStream(xml));
        long depth = 0;
        long elements = 0;
        String root = "";
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw broken("payload.document-type");
                case XMLStreamConstants.START_ELEMENT -> {
                    root = depth == 0 ? reader.getLocalName() : root;
                    depth++;
                    elements++;
                    if (depth > Limits.XML_DEPTH.value() || elements > Limits.XML_ELEMENTS.value()) {
                        throw broken("payload.too-much", Limits.XML_DEPTH.value(), Limits.XML_ELEMENTS.value());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // Text is bounded by the size of the whole.
                }
            }
        }
        reader.close();
        return root;
    }

    private static void validate(byte[] xml, Schema schema) throws XMLStreamException, SAXException, IOException {
        XMLStreamReader reader = streams().createXMLStreamReader(new ByteArrayInputStream(xml));
        ElementPath path = new ElementPath(reader);
        List<Violation> wrong = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        validator.setErrorHandler(new Collecting(wrong, path));
        validator.validate(new StAXSource(path));
        if (!wrong.isEmpty()) {
            throw new InvalidForm(wrong);
        }
    }

    /** Keeps what the validator finds, each with the element at which it stood then. */
    private record Collecting(List<Violation> wrong, ElementPath path) implements org.xml.sax.ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // A warning stops nobody.
        }

        @Override
        public void error(SAXParseException e) {
            // The validator says the same thing twice: first the rule, then the element.
            boolean said = wrong.stream().anyMatch(known -> known.pointer().equals(path.current()));
            if (!said && wrong.size() < MOST_FAULTS) {
                wrong.add(new Violation(path.current(), "payload.invalid", String.valueOf(e.getMessage())));
            }
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        // The usual one writes to the server's log whatever strangers send.
        builder.setErrorHandler(new DefaultHandler());
        return builder;
    }

    private static InvalidForm broken(String code, Object... args) {
        return new InvalidForm(List.of(new Violation("", code, args)));
    }
}
