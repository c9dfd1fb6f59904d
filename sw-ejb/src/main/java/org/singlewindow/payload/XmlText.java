package org.singlewindow.payload;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes elements of the window's namespace; what is empty is left out. */
public final class XmlText {
    static final String NAMESPACE = "urn:singlewindow:xml:1";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    XmlText() throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        writer.setDefaultNamespace(NAMESPACE);
    }

    /** Writes what stands in an element. */
    public interface Inside {
        void write() throws XMLStreamException;
    }

    void root(String name, Inside inside) throws XMLStreamException {
        writer.writeStartElement(NAMESPACE, name);
        writer.writeDefaultNamespace(NAMESPACE);
        inside.write();
        writer.writeEndElement();
        writer.writeEndDocument();
        writer.close();
    }

    /** Writes an element with elements in it. */
    public void in(String name, Inside inside) throws XMLStreamException {
        writer.writeStartElement(NAMESPACE, name);
        inside.write();
        writer.writeEndElement();
    }

    void attribute(String name, String value) throws XMLStreamException {
        writer.writeAttribute(name, value);
    }

    /** Writes an element with a text in it. */
    public void element(String name, @Nullable String value) throws XMLStreamException {
        if (value != null && !value.isEmpty()) {
            writer.writeStartElement(NAMESPACE, name);
            writer.writeCharacters(valid(value));
            writer.writeEndElement();
        }
    }

    /** Writes who takes part. */
    public void party(String role, Outgoing.Party party) throws XMLStreamException {
        in(role, () -> {
            element("ID", party.code());
            element("Name", party.name());
            element("BusinessNumber", party.businessNumber());
        });
    }

    /** Characters that XML cannot hold at all become blanks: a form feed pasted from a PDF must not stop a message. */
    private static String valid(String value) {
        return value.codePoints().allMatch(XmlText::isCharacter)
                ? value
                : value.codePoints()
                        .map(point -> isCharacter(point) ? point : ' ')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isCharacter(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || (point >= 0x10000 && point <= 0x10FFFF);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
