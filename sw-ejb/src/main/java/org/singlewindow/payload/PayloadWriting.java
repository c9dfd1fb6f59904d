package org.singlewindow.payload;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.singlewindow.form.Definitions;

/** Puts what the window says into XML. */
final class PayloadWriting {
    private final Definitions definitions;
    private final XmlText xml;
    private final String number;
    private final Instant now;

    PayloadWriting(Definitions definitions, String number, Instant now) throws XMLStreamException {
        this.definitions = definitions;
        this.xml = new XmlText();
        this.number = number;
        this.now = now;
    }

    byte[] write(Outgoing said) throws XMLStreamException {
        if (said instanceof Outgoing.Application application) {
            write(application);
        } else if (said instanceof Outgoing.Declaration declaration) {
            write(declaration);
        } else if (said instanceof Outgoing.RequirementResult result) {
            write(result);
        } else if (said instanceof Outgoing.Error error) {
            write(error);
        }
        return xml.bytes();
    }

    private void head() throws XMLStreamException {
        xml.element("ID", number);
        xml.element("IssueDateTime", now.toString());
    }

    private void write(Outgoing.Application application) throws XMLStreamException {
        xml.root(application.isAnswer() ? "Answer" : "Application", () -> {
            head();
            xml.element("ApplicationID", application.reference());
            xml.element("UCR", application.caseReference());
            xml.element("DocumentTypeCode", application.document());
            xml.element("DocumentVersionID", String.valueOf(application.version()));
            xml.element("RevisionID", String.valueOf(application.revision()));
            party("Applicant", application.applicant());
            party("Submitter", application.filedBy());
            xml.element("Note", application.note());
            new AnswersXml(definitions.version(application.document(), application.version()))
                    .write(xml, application.content());
            for (Outgoing.Paper paper : application.papers()) {
                paper(paper);
            }
        });
    }

    private void fields(JsonObject values) throws XMLStreamException {
        for (Map.Entry<String, JsonValue> value : values.entrySet()) {
            xml.element(ElementNames.of(value.getKey()), text(value.getValue()));
        }
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private void paper(Outgoing.Paper paper) throws XMLStreamException {
        xml.in("AdditionalDocument", () -> {
            xml.element("TypeCode", paper.kind());
            xml.element("Name", paper.fileName());
            xml.element("ContentID", paper.contentId());
            xml.element("MediaType", paper.mediaType());
            xml.element("DigestSHA256", paper.sha256());
        });
    }

    private void party(String role, Outgoing.Party party) throws XMLStreamException {
        xml.in(role, () -> {
            xml.element("ID", party.code());
            xml.element("Name", party.name());
            xml.element("BusinessNumber", party.businessNumber());
        });
    }

    private void write(Outgoing.Declaration declaration) throws XMLStreamException {
        xml.root("Declaration", () -> {
            head();
            xml.element("DeclarationID", declaration.reference());
            xml.element("UCR", declaration.caseReference());
            xml.element("TypeCode", declaration.isImport() ? "IM" : "EX");
            party("Declarant", declaration.declarant());
            party("Submitter", declaration.filedBy());
            xml.in("GoodsShipment", () -> shipment(declaration.consignment()));
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
        });
    }

    /** Sections of the consignment that hold fields first, then its goods items. */
    private void shipment(JsonObject consignment) throws XMLStreamException {
        for (Map.Entry<String, JsonValue> section : consignment.entrySet()) {
            if (section.getValue().getValueType() == JsonValue.ValueType.OBJECT) {
                xml.in(
                        ElementNames.of(section.getKey()),
                        () -> fields(section.getValue().asJsonObject()));
            }
        }
        for (JsonValue section : consignment.values()) {
            if (section.getValueType() == JsonValue.ValueType.ARRAY) {
                for (JsonObject item : section.asJsonArray().getValuesAs(JsonObject.class)) {
                    xml.in("GovernmentAgencyGoodsItem", () -> item(item));
                }
            }
        }
    }

    private void item(JsonObject item) throws XMLStreamException {
        xml.element("SequenceNumeric", item.containsKey("sequence") ? text(item.get("sequence")) : "");
        for (Map.Entry<String, JsonValue> value : item.entrySet()) {
            if (!value.getKey().equals("sequence")) {
                xml.element(ElementNames.of(value.getKey()), text(value.getValue()));
            }
        }
    }

    private void write(Outgoing.RequirementResult result) throws XMLStreamException {
        xml.root("RequirementResult", () -> {
            head();
            xml.element("DeclarationID", result.declaration());
            xml.element("UCR", result.caseReference());
            xml.element("DocumentTypeCode", result.document());
            xml.element("AgencyID", result.agency());
            xml.element("ApplicationID", result.application());
            xml.element("StatusCode", result.state());
            xml.element("CertificateID", result.certificate());
            xml.element("Reason", result.reason());
            xml.element("AllMetIndicator", String.valueOf(result.allMet()));
        });
    }

    private void write(Outgoing.Error error) throws XMLStreamException {
        xml.root("Error", () -> {
            head();
            xml.element("RefToMessageID", error.aboutMessage());
            for (Fault fault : error.faults()) {
                xml.in("Fault", () -> {
                    xml.element("Code", fault.code());
                    xml.element("Pointer", fault.pointer());
                    xml.element("TextKo", fault.ko());
                    xml.element("TextEn", fault.en());
                });
            }
        });
    }
}
