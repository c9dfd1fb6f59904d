package org.singlewindow.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.Application;
import org.singlewindow.application.Applications;
import org.singlewindow.declaration.Declaration;
import org.singlewindow.declaration.DeclarationRequirement;
import org.singlewindow.declaration.Declarations;
import org.singlewindow.dossier.Attachment;
import org.singlewindow.dossier.Attachments;
import org.singlewindow.exchange.Content;
import org.singlewindow.exchange.Transmission.About;
import org.singlewindow.outbox.Envelope;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Organisations;
import org.singlewindow.payload.Fault;
import org.singlewindow.payload.Outgoing;
import org.singlewindow.payload.Payloads;
import org.singlewindow.reference.Json;

/** Makes of what the outbox holds the message that a partner's system gets. */
@ApplicationScoped
class Composing {
    private static final String XML = "application/xml";
    private static final String PAYLOAD = "document";

    @Inject
    private Applications applications;

    @Inject
    private Declarations declarations;

    @Inject
    private Attachments attachments;

    @Inject
    private Organisations organisations;

    @Inject
    private Payloads payloads;

    /** Of which conversation it is, which action, and about what. */
    About about(Envelope envelope) {
        Kind kind = kind(envelope);
        String conversation = switch (kind) {
            case APPLICATION, ANSWER -> applications.caseOf(envelope.subject()).orElse(envelope.subject());
            case DECLARATION, REQUIREMENT_RESULT ->
                declarations.caseOf(envelope.subject()).orElse(envelope.subject());
            default -> envelope.subject();
        };
        return new About(conversation, kind.action(), envelope.subject());
    }

    private static Kind kind(Envelope envelope) {
        return Kind.ofEnvelope(envelope.kind())
                .orElseThrow(() -> new IllegalStateException("Not for partners' systems: " + envelope.kind()));
    }

    /** Organisation that wrote it, beyond the window that sends it. */
    String originalSender(Envelope envelope) {
        JsonObject body = Json.parse(envelope.body());
        return body.getString("applicant", body.getString("declarant", "SW"));
    }

    /** The business document and its papers. */
    List<Content> contents(Envelope envelope) {
        JsonObject body = Json.parse(envelope.body());
        return switch (kind(envelope)) {
            case APPLICATION, ANSWER -> application(envelope, body);
            case DECLARATION -> List.of(xml(envelope, declaration(envelope, body)));
            case REQUIREMENT_RESULT -> List.of(xml(envelope, result(envelope, body)));
            default -> List.of(xml(envelope, error(body)));
        };
    }

    private Content xml(Envelope envelope, Outgoing said) {
        return new Content(PAYLOAD, XML, payloads.write(envelope.id(), said));
    }

    private List<Content> application(Envelope envelope, JsonObject body) {
        Application application = applications
                .find(envelope.subject())
                .orElseThrow(() -> new IllegalStateException("No application " + envelope.subject()));
        List<Content> contents = new ArrayList<>();
        List<Outgoing.Paper> papers = new ArrayList<>();
        for (Attachment attachment : attachments.of(application.dossierId())) {
            String id = "paper-" + attachment.id();
            papers.add(new Outgoing.Paper(
                    id, attachment.kind(), attachment.fileName(), attachment.mediaType(), attachment.sha256()));
            contents.add(new Content(id, attachment.mediaType(), attachments.bytes(attachment)));
        }
        contents.add(
                0,
                xml(
                        envelope,
                        new Outgoing.Application(
                                application.reference(),
                                application.dossierReference(),
                                application.document(),
                                application.definitionVersion(),
                                body.getInt("revision", 1),
                                party(application.applicant()),
                                party(application.filedBy()),
                                body.getString("note", null),
                                body.getJsonObject("content"),
                                papers)));
        return contents;
    }

    private Outgoing declaration(Envelope envelope, JsonObject body) {
        Declaration declaration = found(envelope);
        return new Outgoing.Declaration(
                declaration.reference(),
                declaration.dossierReference(),
                body.getString("direction").equals("IMPORT"),
                party(declaration.declarant()),
                party(declaration.filedBy()),
                body.getJsonObject("consignment"),
                body.getJsonArray("requirements").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList(),
                body.getJsonArray("notSubject").getValuesAs(JsonObject.class).stream()
                        .map(reason -> new Outgoing.NotSubject(
                                reason.getInt("item", 0),
                                reason.getString("document"),
                                reason.getString("code"),
                                reason.getString("law", "")))
                        .toList());
    }

    private Outgoing result(Envelope envelope, JsonObject body) {
        Declaration declaration = found(envelope);
        return new Outgoing.RequirementResult(
                declaration.reference(),
                declaration.dossierReference(),
                body.getString("document"),
                body.getString("agency"),
                given(body, "application"),
                body.getString("state"),
                given(body, "certificate"),
                given(body, "reason"),
                declarations.requirements(declaration).stream()
                        .allMatch(requirement -> requirement.state() == DeclarationRequirement.State.MET));
    }

    private Declaration found(Envelope envelope) {
        return declarations
                .find(envelope.subject())
                .orElseThrow(() -> new IllegalStateException("No declaration " + envelope.subject()));
    }

    private static @Nullable String given(JsonObject body, String name) {
        String value = body.getString(name, "");
        return value.isEmpty() ? null : value;
    }

    private static Outgoing error(JsonObject body) {
        return new Outgoing.Error(
                body.getString("about"),
                body.getJsonArray("faults").getValuesAs(JsonObject.class).stream()
                        .map(fault -> new Fault(
                                fault.getString("code"),
                                fault.getString("pointer"),
                                fault.getString("ko"),
                                fault.getString("en")))
                        .toList());
    }

    private Outgoing.Party party(String code) {
        Optional<Organisation> organisation = organisations.find(code);
        return new Outgoing.Party(
                code,
                organisation.map(Organisation::nameKo).orElse(code),
                organisation.map(Organisation::businessNumber).orElse(null));
    }
}
