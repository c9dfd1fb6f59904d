package org.singlewindow.payload;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Field;
import org.singlewindow.reference.Text;

/** Makes the schema of a document's answers from its definition, so that a new document has its schema at once. */
final class AnswersSchema {
    private static final String XS = "http://www.w3.org/2001/XMLSchema";
    private static final int SHORT_LIST = 80;
    private static final int CODE_LENGTH = 60;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private final CodeLists codeLists;

    private AnswersSchema(CodeLists codeLists) throws XMLStreamException {
        this.codeLists = codeLists;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    static byte[] of(DocumentDefinition definition, CodeLists codeLists) {
        try {
            AnswersSchema schema = new AnswersSchema(codeLists);
            schema.write(definition);
            return schema.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A schema can be written", e);
        }
    }

    private void write(DocumentDefinition definition) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.setPrefix("xs", XS);
        start("schema");
        xml.writeNamespace("xs", XS);
        xml.writeDefaultNamespace(XmlText.NAMESPACE);
        xml.writeAttribute("targetNamespace", XmlText.NAMESPACE);
        xml.writeAttribute("elementFormDefault", "qualified");
        xml.writeAttribute("version", definition.code() + "-" + definition.version());
        documented(definition.name(), definition.law().en());
        start("element");
        xml.writeAttribute("name", AnswersXml.ANSWERS);
        sequence();
        group(AnswersXml.HEAD, AnswersXml.fields(definition, false).toList(), false);
        group(AnswersXml.ITEM, AnswersXml.fields(definition, true).toList(), true);
        end(3);
        end(1);
        xml.writeEndDocument();
        xml.close();
    }

    private void group(String name, List<Field> fields, boolean repeated) throws XMLStreamException {
        start("element");
        xml.writeAttribute("name", name);
        if (repeated) {
            occurs("0", "unbounded");
        }
        sequence();
        if (repeated) {
            xml.writeEmptyElement(XS, "element");
            xml.writeAttribute("name", AnswersXml.SEQUENCE);
            xml.writeAttribute("type", "xs:positiveInteger");
        }
        for (Field field : fields) {
            field(field);
        }
        end(3);
    }

    private void field(Field field) throws XMLStreamException {
        start("element");
        xml.writeAttribute("name", ElementNames.of(field.name()));
        boolean table = !field.columns().isEmpty();
        occurs(field.required() ? "1" : "0", table ? "unbounded" : "1");
        documented(field.label(), field.element() == null ? "" : "WCO " + field.element());
        if (table) {
            sequence();
            for (Field column : field.columns()) {
                field(column);
            }
            end(2);
        } else {
            start("simpleType");
            start("restriction");
            type(field);
            end(2);
        }
        end(1);
    }

    private void type(Field field) throws XMLStreamException {
        switch (field.type()) {
            case BOOLEAN -> base("xs:boolean");
            case DATE -> base("xs:date");
            case INTEGER -> base("xs:integer");
            case DECIMAL -> base("xs:decimal");
            case DATETIME -> pattern("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");
            case COUNTRY -> pattern("[A-Z]{2}");
            case CURRENCY -> pattern("[A-Z]{3}");
            case UNLOCODE -> pattern("[A-Z]{2}[A-Z0-9]{3}");
            case UNIT, PACKAGE -> pattern("[A-Z0-9]{2,3}");
            case HS -> pattern("\\d{6,10}");
            case CODE -> code(Objects.requireNonNull(field.codeList()));
            default -> text(field.maxLength());
        }
    }

    private void base(String base) throws XMLStreamException {
        xml.writeAttribute("base", base);
    }

    private void pattern(String pattern) throws XMLStreamException {
        base("xs:string");
        facet("pattern", pattern);
    }

    private void text(int length) throws XMLStreamException {
        base("xs:string");
        facet("maxLength", String.valueOf(length));
    }

    private void code(String list) throws XMLStreamException {
        List<CodeLists.Entry> entries = codeLists.list(list);
        if (entries.size() > SHORT_LIST) {
            text(CODE_LENGTH);
            return;
        }
        base("xs:string");
        for (CodeLists.Entry entry : entries) {
            start("enumeration");
            xml.writeAttribute("value", entry.code());
            documented(entry.text(), "");
            end(1);
        }
    }

    private void facet(String name, String value) throws XMLStreamException {
        xml.writeEmptyElement(XS, name);
        xml.writeAttribute("value", value);
    }

    private void occurs(String least, String most) throws XMLStreamException {
        xml.writeAttribute("minOccurs", least);
        xml.writeAttribute("maxOccurs", most);
    }

    private void documented(Text words, String more) throws XMLStreamException {
        start("annotation");
        for (Locale locale : List.of(Locale.KOREAN, Locale.ENGLISH)) {
            start("documentation");
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", locale.getLanguage());
            boolean english = locale.equals(Locale.ENGLISH) && !more.isEmpty();
            xml.writeCharacters(words.in(locale) + (english ? ". " + more : ""));
            end(1);
        }
        end(1);
    }

    private void sequence() throws XMLStreamException {
        start("complexType");
        start("sequence");
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement(XS, name);
    }

    private void end(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            xml.writeEndElement();
        }
    }
}
