package org.singlewindow.payload;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Field;
import org.singlewindow.form.FieldType;
import org.singlewindow.form.Section;
import org.singlewindow.reference.Json;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The answers of an application as its definition says, in the order of the definition, and back. */
final class AnswersXml {
    static final String ANSWERS = "Answers";
    static final String HEAD = "Head";
    static final String ITEM = "GovernmentAgencyGoodsItem";
    static final String SEQUENCE = "SequenceNumeric";

    private final DocumentDefinition definition;

    AnswersXml(DocumentDefinition definition) {
        this.definition = definition;
    }

    /** Fields that stand once, or once for each goods item. */
    static Stream<Field> fields(DocumentDefinition definition, boolean perItem) {
        return definition.sections().stream()
                .filter(section -> section.perItem() == perItem)
                .map(Section::fields)
                .flatMap(List::stream);
    }

    void write(XmlText xml, JsonObject content) throws XMLStreamException {
        xml.in(ANSWERS, () -> {
            xml.in(HEAD, () -> fields(xml, false, object(content, "head")));
            for (Map.Entry<String, JsonValue> item : object(content, "items").entrySet()) {
                xml.in(ITEM, () -> {
                    xml.element(SEQUENCE, item.getKey());
                    fields(xml, true, item.getValue().asJsonObject());
                });
            }
        });
    }

    private static JsonObject object(JsonObject parent, String name) {
        return Objects.requireNonNullElse(parent.getJsonObject(name), JsonValue.EMPTY_JSON_OBJECT);
    }

    private void fields(XmlText xml, boolean perItem, JsonObject values) throws XMLStreamException {
        for (Field field : fields(definition, perItem).toList()) {
            field(xml, field, values);
        }
    }

    private static void field(XmlText xml, Field field, JsonObject values) throws XMLStreamException {
        JsonValue value = values.get(field.name());
        String name = ElementNames.of(field.name());
        if (value == null) {
            return;
        }
        if (field.type() == FieldType.TABLE && value.getValueType() == JsonValue.ValueType.ARRAY) {
            for (JsonObject row : value.asJsonArray().getValuesAs(JsonObject.class)) {
                xml.in(name, () -> {
                    for (Field column : field.columns()) {
                        field(xml, column, row);
                    }
                });
            }
        } else {
            xml.element(name, value instanceof JsonString text ? text.getString() : value.toString());
        }
    }

    /** What was written, without what was empty. */
    JsonObject read(Element answers) {
        JsonObjectBuilder head = Json.createObjectBuilder();
        children(answers, HEAD).forEach(element -> read(element, fields(definition, false), head));
        JsonObjectBuilder items = Json.createObjectBuilder();
        for (Element element : children(answers, ITEM)) {
            JsonObjectBuilder item = Json.createObjectBuilder();
            read(element, fields(definition, true), item);
            items.add(children(element, SEQUENCE).get(0).getTextContent().strip(), item);
        }
        return Json.createObjectBuilder().add("head", head).add("items", items).build();
    }

    private static void read(Element parent, Stream<Field> fields, JsonObjectBuilder into) {
        fields.forEach(field -> {
            List<Element> found = children(parent, ElementNames.of(field.name()));
            if (found.isEmpty()) {
                return;
            }
            if (field.type() == FieldType.TABLE) {
                JsonArrayBuilder rows = Json.createArrayBuilder();
                found.forEach(element -> {
                    JsonObjectBuilder row = Json.createObjectBuilder();
                    read(element, field.columns().stream(), row);
                    rows.add(row);
                });
                into.add(field.name(), rows);
            } else {
                into.add(field.name(), found.get(0).getTextContent());
            }
        });
    }

    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
