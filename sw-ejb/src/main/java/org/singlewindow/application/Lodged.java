package org.singlewindow.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.Timing;

/**
 * What becomes an application: one document of one consignment, as it is lodged.
 *
 * @param attempt 1, and one more each time that the same document is applied for again in the same case
 * @param goods the consignment in a few words, for lists
 * @param items the goods items that the document covers
 * @param dueOn the last day of the processing period, or what it is likely to be as long as the days do not count
 * @param waitsFor what must happen before the days count; null where they count at once
 */
public record Lodged(
        long dossierId,
        String dossierReference,
        String document,
        int attempt,
        int definitionVersion,
        String agency,
        String applicant,
        String filedBy,
        String goods,
        List<Application.Item> items,
        LocalDate dueOn,
        Timing.@Nullable Start waitsFor) {
    public Lodged {
        items = List.copyOf(items);
    }

    /** Its days count at once. */
    public Lodged(
            long dossierId,
            String dossierReference,
            String document,
            int attempt,
            int definitionVersion,
            String agency,
            String applicant,
            String filedBy,
            String goods,
            List<Application.Item> items,
            LocalDate dueOn) {
        this(
                dossierId,
                dossierReference,
                document,
                attempt,
                definitionVersion,
                agency,
                applicant,
                filedBy,
                goods,
                items,
                dueOn,
                null);
    }
}
