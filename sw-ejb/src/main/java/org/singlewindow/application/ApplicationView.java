package org.singlewindow.application;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Masking;
import org.singlewindow.form.Timing;
import org.singlewindow.sealing.Sealing;
import org.singlewindow.shared.Actor;

/**
 * An application as those see it whom it concerns.
 *
 * @param items numbers of the goods items that the document covers
 * @param attempt 1, and one more each time that the document was applied for again in the same case
 * @param chapter first two digits of the first goods item's code; empty where none was declared
 * @param waitsFor what must happen before the days of the processing period count; null where they count
 * @param pause how the processing period stood still
 * @param asked what the agency wants, one by one, and until when
 * @param wantedUntil until when the applicant would like to have time to answer; null where that is not asked
 * @param validUntil last day of an approval; null for a single consignment
 * @param acts what the reader may do now
 * @param changes what the last answer changed; empty where nothing was answered yet
 * @param note what the applicant wrote with the last answer
 */
public record ApplicationView(
        String reference,
        String dossier,
        String document,
        int attempt,
        int definitionVersion,
        String agency,
        String applicant,
        String filedBy,
        String goods,
        List<Integer> items,
        String chapter,
        ApplicationState state,
        JsonObject content,
        @Nullable String holder,
        @Nullable String holderName,
        Instant lodgedAt,
        LocalDate dueOn,
        Timing.@Nullable Start waitsFor,
        Pause pause,
        @Nullable String question,
        Asked asked,
        @Nullable LocalDate wantedUntil,
        @Nullable Instant decidedAt,
        @Nullable String reasonCode,
        @Nullable String reasonText,
        @Nullable String certificate,
        @Nullable LocalDate validUntil,
        long version,
        Set<ApplicationAct> acts,
        List<ApplicationContent.Change> changes,
        @Nullable String note) {
    private static final int CHAPTER = 2;

    public ApplicationView {
        items = List.copyOf(items);
        acts = Set.copyOf(acts);
        changes = List.copyOf(changes);
    }

    static ApplicationView of(
            Application application, Actor reader, List<ApplicationItem> items, List<ApplicationRevision> revisions) {
        ApplicationRevision last = revisions.isEmpty() ? null : revisions.get(revisions.size() - 1);
        return of(
                application,
                reader,
                items,
                Sealing.readable(application.content()),
                last == null ? List.of() : ApplicationContent.changes(last.content(), application.content()),
                last == null ? null : last.note());
    }

    /** Without what the application says. */
    static ApplicationView outline(Application application, Actor reader, List<ApplicationItem> items) {
        return of(application, reader, items, JsonValue.EMPTY_JSON_OBJECT, List.of(), null);
    }

    private static ApplicationView of(
            Application application,
            Actor reader,
            List<ApplicationItem> items,
            JsonObject content,
            List<ApplicationContent.Change> changes,
            @Nullable String note) {
        return new ApplicationView(
                application.reference(),
                application.dossierReference(),
                application.document(),
                application.attempt(),
                application.definitionVersion(),
                application.agency(),
                application.applicant(),
                application.filedBy(),
                application.goods(),
                items.stream().map(ApplicationItem::sequence).toList(),
                items.stream()
                        .map(ApplicationItem::hs)
                        .filter(hs -> hs.length() >= CHAPTER)
                        .map(hs -> hs.substring(0, CHAPTER))
                        .findFirst()
                        .orElse(""),
                application.state(),
                content,
                application.holder(),
                application.holderName(),
                application.lodgedAt(),
                application.dueOn(),
                application.waitsFor(),
                application.pause(),
                application.question(),
                application.asked(),
                application.wantedUntil(),
                application.decidedAt(),
                application.reasonCode(),
                application.reasonText(),
                application.certificateNumber(),
                application.validUntil(),
                application.version(),
                application.actsFor(reader),
                changes,
                note);
    }

    /** What identifies people masked, as staff see it. */
    ApplicationView masked(DocumentDefinition definition) {
        return new ApplicationView(
                reference,
                dossier,
                document,
                attempt,
                definitionVersion,
                agency,
                applicant,
                filedBy,
                goods,
                items,
                chapter,
                state,
                Masking.content(definition, content),
                holder,
                holderName,
                lodgedAt,
                dueOn,
                waitsFor,
                pause,
                question,
                asked,
                wantedUntil,
                decidedAt,
                reasonCode,
                reasonText,
                certificate,
                validUntil,
                version,
                acts,
                changes.stream().map(change -> change.masked(definition)).toList(),
                note);
    }

    public boolean can(ApplicationAct act) {
        return acts.contains(act);
    }
}
