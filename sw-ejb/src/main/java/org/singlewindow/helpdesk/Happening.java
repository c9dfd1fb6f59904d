package org.singlewindow.helpdesk;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.exchange.Transmission;
import org.singlewindow.exchange.TransmissionFacts;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.outbox.EnvelopeFacts;
import org.singlewindow.partner.PartnerQueues;
import org.singlewindow.reference.Json;
import org.singlewindow.timeline.TimelineEntryFacts;

/**
 * One thing that happened to a case, of whatever sort, so that all of them stand in one order of time. What messages say is
 * not in it.
 *
 * @param what the act, the notice, the action or the kind of message; the words for it stand in the texts
 * @param about of a notice, the codes and numbers that its words are filled with
 * @param organisation who did it, who was told, or the partner
 * @param person who did it; empty unless the reader said why they need to know
 * @param details what else was recorded with a step; empty unless the reader said why they need to know
 * @param state how far a message is; empty for a step
 * @param settledAt when it was read, arrived or was acted upon
 * @param opens by which its own page is opened; empty where it has none
 */
public record Happening(
        Instant at,
        Sort sort,
        String what,
        String subject,
        JsonObject about,
        String organisation,
        String person,
        String details,
        String state,
        @Nullable Instant settledAt,
        String opens) {
    private static final List<String> TOLD = List.of("document", "agency", "application", "declaration", "certificate");
    private static final String READ = "READ";
    private static final String UNREAD = "UNREAD";

    /** Where it is recorded. */
    public enum Sort {
        /** An entry of the case's timeline. */
        STEP,
        /** What people were told in the portal. */
        NOTICE,
        /** What they were told by e-mail. */
        MAIL,
        /** A message to an agency or customs that is read on the window's own screens, or waits to be sent. */
        QUEUED,
        /** A message to a partner's system. */
        SENT,
        /** A message from a partner's system. */
        CAME
    }

    static Happening of(TimelineEntryFacts entry, boolean inFull) {
        return new Happening(
                entry.happenedAt(),
                Sort.STEP,
                entry.act(),
                entry.subject(),
                JsonValue.EMPTY_JSON_OBJECT,
                entry.organisation(),
                inFull ? entry.personName() : "",
                inFull ? details(entry) : "",
                "",
                null,
                "");
    }

    private static String details(TimelineEntryFacts entry) {
        return Json.parse(entry.details()).entrySet().stream()
                .filter(detail -> !detail.getKey().equals("agency"))
                .filter(detail -> detail.getValue() instanceof JsonString)
                .map(detail -> ((JsonString) detail.getValue()).getString())
                .collect(Collectors.joining(" "));
    }

    static Happening of(MessageFacts message) {
        return new Happening(
                message.sentAt(),
                Sort.NOTICE,
                message.code(),
                message.caseReference(),
                told(message.details()),
                message.organisation(),
                "",
                "",
                message.isUnread() ? UNREAD : READ,
                message.readAt(),
                "");
    }

    /** Which notice it carries stands beside it: its words are not read here. */
    static Happening ofMail(EnvelopeFacts envelope) {
        return ofQueue(envelope, Sort.MAIL, "");
    }

    static Happening ofQueue(EnvelopeFacts envelope) {
        return ofQueue(envelope, Sort.QUEUED, PartnerQueues.partner(envelope.destination()));
    }

    private static Happening ofQueue(EnvelopeFacts envelope, Sort sort, String partner) {
        return new Happening(
                envelope.createdAt(),
                sort,
                envelope.kind(),
                envelope.subject(),
                JsonValue.EMPTY_JSON_OBJECT,
                partner,
                "",
                "",
                envelope.state().name(),
                envelope.settledAt(),
                envelope.id());
    }

    static Happening of(TransmissionFacts message) {
        return new Happening(
                message.firstAt(),
                message.direction() == Transmission.Way.OUT ? Sort.SENT : Sort.CAME,
                message.action(),
                message.subject(),
                JsonValue.EMPTY_JSON_OBJECT,
                message.partner(),
                "",
                "",
                message.state().name(),
                message.settledAt(),
                Long.toString(message.id()));
    }

    /** Codes and numbers alone: the words of a question or a refusal stand beside the application. */
    private static JsonObject told(JsonObject details) {
        JsonObjectBuilder told = Json.createObjectBuilder();
        TOLD.stream()
                .filter(name -> details.get(name) instanceof JsonString)
                .forEach(name -> told.add(name, details.getString(name)));
        return told.build();
    }
}
