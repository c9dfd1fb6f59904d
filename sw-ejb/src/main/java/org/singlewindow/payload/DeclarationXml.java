package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.singlewindow.form.Samples;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;

/** Writes a declaration. */
@ApplicationScoped
class DeclarationXml implements XmlWriting<Outgoing.Declaration> {
    @Inject
    private Samples samples;

    @Inject
    private Clock clock;

    @Override
    public Class<Outgoing.Declaration> writes() {
        return Outgoing.Declaration.class;
    }

    @Override
    public List<Outgoing.Declaration> samples() {
        return List.of(new Outgoing.Declaration(
                "IM26-0000001-1",
                Published.CASE,
                true,
                Published.SOMEBODY,
                Published.SOMEBODY,
                samples.consignment(Direction.IMPORT, LocalDate.now(clock.withZone(Kst.ZONE))),
                List.of("FD01"),
                List.of(),
                List.of(new Outgoing.ToConfirm(
                        List.of(1), "WL", "야생생물 보호 및 관리에 관한 법률", "2026-4711", null, "TO_CONFIRM"))));
    }

    @Override
    public String root(Outgoing.Declaration declaration) {
        return "Declaration";
    }

    @Override
    public void write(XmlText xml, Outgoing.Declaration declaration) throws XMLStreamException {
        xml.element("DeclarationID", declaration.reference());
        xml.element("UCR", declaration.caseReference());
        xml.element("TypeCode", declaration.isImport() ? "IM" : "EX");
        xml.party("Declarant", declaration.declarant());
        xml.party("Submitter", declaration.filedBy());
        xml.in("GoodsShipment", () -> shipment(xml, declaration.consignment()));
        for (String document : declaration.requirements()) {
            xml.in("Requirement", () -> xml.element("DocumentTypeCode", document));
        }
        for (Outgoing.NotSubject reason : declaration.notSubject()) {
            xml.in("NotSubject", () -> {
                xml.element("SequenceNumeric", String.valueOf(reason.item()));
                xml.element("DocumentTypeCode", reason.document());
                xml.element("ReasonCode", reason.code());
                xml.element("LegalBasis", reason.law());
            });
        }
        for (Outgoing.ToConfirm one : declaration.confirmations()) {
            xml.in("Confirmation", () -> confirmation(xml, one));
        }
    }

    private static void confirmation(XmlText xml, Outgoing.ToConfirm one) throws XMLStreamException {
        for (Integer item : one.items()) {
            xml.element("SequenceNumeric", String.valueOf(item));
        }
        xml.element("LawCode", one.law());
        xml.element("LegalBasis", one.name());
        xml.element("PermitID", one.permit());
        xml.element("ReasonCode", one.reason());
        xml.element("StatusCode", one.state());
    }

    /** Sections of the consignment that hold fields first, then its goods items. */
    static void shipment(XmlText xml, JsonObject consignment) throws XMLStreamException {
        for (Map.Entry<String, JsonValue> section : consignment.entrySet()) {
            if (section.getValue() instanceof JsonObject values) {
                xml.in(ElementNames.of(section.getKey()), () -> fields(xml, values));
            }
        }
        for (JsonValue section : consignment.values()) {
            if (section.getValueType() == JsonValue.ValueType.ARRAY) {
                for (JsonObject item : section.asJsonArray().getValuesAs(JsonObject.class)) {
                    xml.in("GovernmentAgencyGoodsItem", () -> item(xml, item));
                }
            }
        }
    }

    private static void fields(XmlText xml, JsonObject values) throws XMLStreamException {
        for (Map.Entry<String, JsonValue> value : values.entrySet()) {
            xml.element(ElementNames.of(value.getKey()), text(value.getValue()));
        }
    }

    private static void item(XmlText xml, JsonObject item) throws XMLStreamException {
        xml.element("SequenceNumeric", item.containsKey("sequence") ? text(item.get("sequence")) : "");
        for (Map.Entry<String, JsonValue> value : item.entrySet()) {
            if (!value.getKey().equals("sequence")) {
                xml.element(ElementNames.of(value.getKey()), text(value.getValue()));
            }
        }
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
