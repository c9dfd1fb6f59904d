package org.singlewindow.as4;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an envelope once, keeps nothing of it, and stops where it is larger or deeper than an envelope needs to be. */
final class EnvelopeScan {
    private static final String SIGNATURES = "http://www.w3.org/2000/09/xmldsig#";
    private static final String ENCRYPTION = "http://www.w3.org/2001/04/xmlenc#";
    private static final XMLInputFactory FACTORY = factory();

    private final Bounds.Shape shape;
    private int elements;
    private int depth;
    private int laborious;

    private EnvelopeScan(Bounds.Shape shape) {
        this.shape = shape;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static void check(byte[] envelope, Bounds.Shape shape) throws IOException {
        if (envelope.length > shape.envelopeBytes()) {
            throw OutOfBounds.tooLarge("an envelope", shape.envelopeBytes());
        }
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(envelope));
            new EnvelopeScan(shape).scan(reader);
            reader.close();
        } catch (XMLStreamException e) {
            throw OutOfBounds.notAllowed("cannot be read as XML");
        }
    }

    private void scan(XMLStreamReader reader) throws XMLStreamException, OutOfBounds {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw OutOfBounds.notAllowed("has a document type or an entity");
                case XMLStreamConstants.START_ELEMENT -> element(reader);
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // Text is bounded by the size of the whole.
                }
            }
        }
    }

    private void element(XMLStreamReader reader) throws OutOfBounds {
        if (++elements > shape.elements()) {
            throw OutOfBounds.tooMany("elements", shape.elements());
        }
        if (++depth > shape.depth()) {
            throw OutOfBounds.tooMany("elements in each other", shape.depth());
        }
        if (reader.getAttributeCount() > shape.attributes() || reader.getNamespaceCount() > shape.attributes()) {
            throw OutOfBounds.tooMany("attributes or namespaces of an element", shape.attributes());
        }
        if (isLaborious(reader.getNamespaceURI(), reader.getLocalName()) && ++laborious > 2 * shape.parts()) {
            throw OutOfBounds.tooMany("references and keys", 2 * shape.parts());
        }
    }

    /** Each of these makes the reader digest a part, or use its private key. */
    private static boolean isLaborious(String namespace, String name) {
        return SIGNATURES.equals(namespace) && name.equals("Reference")
                || ENCRYPTION.equals(namespace) && name.equals("EncryptedKey");
    }
}
