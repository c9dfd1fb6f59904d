package org.singlewindow.payload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.shared.Written;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes of a valid document what it says. */
final class PayloadReading {
    private final Element root;

    private PayloadReading(Element root) {
        this.root = root;
    }

    static Incoming read(Document document) {
        PayloadReading reading = new PayloadReading(document.getDocumentElement());
        return switch (document.getDocumentElement().getLocalName()) {
            case "Status" -> reading.status();
            case "Question" -> reading.question();
            case "Decision" -> reading.decision();
            case "Result" -> reading.result();
            case "ClearanceStatus" -> reading.clearance();
            case "Error" -> reading.error();
            default ->
                throw new InvalidForm(List.of(new Violation(
                        "/" + document.getDocumentElement().getLocalName(), "payload.not-for-the-window")));
        };
    }

    private Incoming status() {
        return new Incoming.Status(
                needed("ID"),
                issued(),
                needed("ApplicationID"),
                Incoming.Stage.valueOf(needed("StatusCode")),
                orEmpty("Text"));
    }

    private Incoming question() {
        return new Incoming.Question(needed("ID"), issued(), needed("ApplicationID"), needed("Text"));
    }

    private Incoming decision() {
        return new Incoming.Decision(
                needed("ID"),
                issued(),
                needed("ApplicationID"),
                Incoming.Outcome.valueOf(needed("OutcomeCode")),
                optional("AgencyReferenceID"),
                optional("Conditions"),
                date("ValidUntilDate"),
                optional("ReasonCode"),
                orEmpty("Text"));
    }

    private Incoming result() {
        return new Incoming.Result(
                needed("ID"),
                issued(),
                needed("DocumentTypeCode"),
                needed("ResultID"),
                Incoming.Outcome.valueOf(needed("OutcomeCode")),
                LocalDate.parse(needed("DecisionDate")),
                date("ValidUntilDate"),
                orEmpty("Text"),
                needed("BusinessNumber"),
                optional("DeclarationID"),
                optional("TransportContractDocumentID"),
                optional("CargoManagementID"));
    }

    private Incoming clearance() {
        return new Incoming.ClearanceStatus(
                needed("ID"),
                issued(),
                needed("DeclarationID"),
                Incoming.Clearance.valueOf(needed("StatusCode")),
                orEmpty("Text"));
    }

    private Incoming error() {
        List<Fault> faults = new ArrayList<>();
        for (Element fault : AnswersXml.children(root, "Fault")) {
            PayloadReading inside = new PayloadReading(fault);
            faults.add(new Fault(
                    inside.needed("Code"),
                    inside.orEmpty("Pointer"),
                    inside.orEmpty("TextKo"),
                    inside.orEmpty("TextEn")));
        }
        return new Incoming.Error(needed("ID"), issued(), needed("RefToMessageID"), faults);
    }

    private Instant issued() {
        return OffsetDateTime.parse(needed("IssueDateTime")).toInstant();
    }

    private @Nullable LocalDate date(String name) {
        String text = optional(name);
        return text == null ? null : LocalDate.parse(text);
    }

    private String needed(String name) {
        return Objects.requireNonNull(optional(name), () -> "The schema demands " + name);
    }

    private String orEmpty(String name) {
        return Objects.requireNonNullElse(optional(name), "");
    }

    private @Nullable String optional(String name) {
        List<Element> found = AnswersXml.children(root, name);
        return found.isEmpty() ? null : text(found.get(0));
    }

    /** As a form's values are read; control characters beyond those that XML forbids are refused as well. */
    private String text(Element element) {
        String text = Written.text(element.getTextContent());
        if (!Written.isFit(text)) {
            String pointer = "/" + root.getLocalName() + "/" + element.getLocalName();
            throw new InvalidForm(List.of(new Violation(pointer, "form.bad-character", element.getLocalName())));
        }
        return text;
    }
}
