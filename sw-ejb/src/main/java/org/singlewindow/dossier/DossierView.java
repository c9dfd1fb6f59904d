package org.singlewindow.dossier;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.sealing.Sealing;

/**
 * A dossier as its people see it.
 *
 * @param owner code of the organisation whose consignment it is
 * @param filedBy code of the organisation that files it
 * @param lodgedDocuments the documents ever lodged
 * @param standingDocuments those of them that stand as they were lodged; the others are to be lodged once more
 * @param answeredUnder to which version of each document the answers were given
 */
public record DossierView(
        String reference,
        String owner,
        String filedBy,
        Direction direction,
        String title,
        Dossier.State state,
        JsonObject consignment,
        JsonObject answers,
        List<String> lodgedDocuments,
        List<String> standingDocuments,
        List<Paper> attachments,
        Instant updatedAt,
        JsonObject answeredUnder) {
    public DossierView {
        lodgedDocuments = List.copyOf(lodgedDocuments);
        standingDocuments = List.copyOf(standingDocuments);
        attachments = List.copyOf(attachments);
    }

    public static DossierView of(DossierFacts dossier, List<? extends AttachmentFacts> attachments) {
        return new DossierView(
                dossier.reference(),
                dossier.owner(),
                dossier.filedBy(),
                dossier.direction(),
                dossier.title(),
                dossier.state(),
                dossier.consignment(),
                dossier.answers(),
                dossier.lodgedDocuments(),
                dossier.standingDocuments(),
                attachments.stream().map(Paper::of).toList(),
                dossier.updatedAt(),
                dossier.answeredUnder());
    }

    /** Without what is about other documents, and without the consignment unless that is the reader's. */
    DossierView within(boolean withConsignment, Predicate<String> covered) {
        JsonObjectBuilder own = Json.createObjectBuilder();
        JsonObjectBuilder under = Json.createObjectBuilder();
        answers.forEach((name, value) -> {
            boolean isOfDocument = answeredUnder.containsKey(name);
            if (isOfDocument ? covered.test(name) : withConsignment) {
                own.add(name, value);
            }
        });
        answeredUnder.forEach((document, version) -> {
            if (covered.test(document)) {
                under.add(document, version);
            }
        });
        return new DossierView(
                reference,
                owner,
                filedBy,
                direction,
                title,
                state,
                withConsignment ? consignment : JsonValue.EMPTY_JSON_OBJECT,
                own.build(),
                lodgedDocuments.stream().filter(covered).toList(),
                standingDocuments.stream().filter(covered).toList(),
                attachments,
                updatedAt,
                under.build());
    }

    /** As it is, if all of it can be read; refused where a value is encrypted under a key that is not there. */
    public DossierView readable() {
        Sealing.readable(consignment);
        Sealing.readable(answers);
        return this;
    }

    /** With other values in place of what was entered, such as masked ones. */
    public DossierView showing(JsonObject shownConsignment, JsonObject shownAnswers) {
        return new DossierView(
                reference,
                owner,
                filedBy,
                direction,
                title,
                state,
                shownConsignment,
                shownAnswers,
                lodgedDocuments,
                standingDocuments,
                attachments,
                updatedAt,
                answeredUnder);
    }

    public boolean isDraft() {
        return state == Dossier.State.DRAFT;
    }

    /** A section of the consignment: an object, or the array of the goods items; empty where nothing was typed yet. */
    public JsonValue section(String name) {
        JsonValue none = name.equals(Dossier.ITEMS) ? JsonValue.EMPTY_JSON_ARRAY : JsonValue.EMPTY_JSON_OBJECT;
        return consignment.getOrDefault(name, none);
    }

    /** The day by which the trader wants all done: imports arrive, exports are loaded; null where nobody said one. */
    public @Nullable LocalDate day() {
        String field = direction == Direction.IMPORT ? "arrivalDate" : "loadingDate";
        String said = section("transport").asJsonObject().getString(field, "");
        try {
            return said.isEmpty() ? null : LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The goods items. */
    public List<JsonObject> items() {
        JsonArray items = section(Dossier.ITEMS).asJsonArray();
        return items.getValuesAs(JsonObject.class);
    }

    /** The answers for one document, or to the questions of the rules ({@code requirement}). */
    public JsonObject answersFor(String document) {
        return answers.getOrDefault(document, JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
    }

    /** An attachment without its bytes; the size is in bytes. */
    public record Paper(long id, String kind, String fileName, String mediaType, long size, String sha256) {
        public static Paper of(AttachmentFacts attachment) {
            return new Paper(
                    attachment.id(),
                    attachment.kind(),
                    attachment.fileName(),
                    attachment.mediaType(),
                    attachment.size(),
                    attachment.sha256());
        }
    }
}
