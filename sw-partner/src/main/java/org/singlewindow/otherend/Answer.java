package org.singlewindow.otherend;

import java.io.StringWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A business document for the window.
 *
 * @param action the AS4 action that carries it
 */
record Answer(String action, String xml) {
    private static final String NAMESPACE = "urn:singlewindow:xml:1";

    static Answer approval(String application, String ownNumber, Instant now) {
        return document(
                "ReportDecision",
                "Decision",
                now,
                ordered("ApplicationID", application, "OutcomeCode", "APPROVED", "AgencyReferenceID", ownNumber));
    }

    static Answer refusal(String application, String reason, String text, Instant now) {
        return document(
                "ReportDecision",
                "Decision",
                now,
                ordered("ApplicationID", application, "OutcomeCode", "REFUSED", "ReasonCode", reason, "Text", text));
    }

    static Answer question(String application, String text, Instant now) {
        return document("AskQuestion", "Question", now, ordered("ApplicationID", application, "Text", text));
    }

    static Answer clearance(String declaration, String status, String text, Instant now) {
        return document(
                "ReportClearance",
                "ClearanceStatus",
                now,
                ordered("DeclarationID", declaration, "StatusCode", status, "Text", text));
    }

    static Answer garbage() {
        return new Answer("ReportDecision", "<Decision xmlns=\"" + NAMESPACE + "\"><Nonsense/>");
    }

    /** The action under which a document goes, by its root element. */
    static String actionFor(String kind) {
        return switch (kind) {
            case "Decision" -> "ReportDecision";
            case "Question" -> "AskQuestion";
            case "Status" -> "ReportStatus";
            case "Result" -> "ReportResult";
            case "ClearanceStatus" -> "ReportClearance";
            default -> "ReportError";
        };
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return values;
    }

    private static Answer document(String action, String kind, Instant now, Map<String, String> values) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument();
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, kind);
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "ID", UUID.randomUUID().toString());
            element(xml, "IssueDateTime", now.toString());
            for (Map.Entry<String, String> value : values.entrySet()) {
                element(xml, value.getKey(), value.getValue());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Texts in memory can be written", e);
        }
        return new Answer(action, text.toString());
    }

    private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeStartElement(NAMESPACE, name);
            xml.writeCharacters(value);
            xml.writeEndElement();
        }
    }
}
