package org.singlewindow.lodgement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the window gives back for a lodging: one receipt for the declaration and one for each agency.
 *
 * @param declaration reference of the import or export declaration
 * @param agencies one entry for each document needed, in the order of the document codes
 */
public record Receipt(String dossier, String declaration, Instant lodgedAt, List<AgencyReceipt> agencies) {
    public Receipt {
        agencies = List.copyOf(agencies);
    }

    /** Without the documents that are not the reader's. */
    Receipt within(Predicate<String> covered) {
        return new Receipt(
                dossier,
                declaration,
                lodgedAt,
                agencies.stream()
                        .filter(agency -> covered.test(agency.document()))
                        .toList());
    }

    /**
     * The receipt for one document.
     *
     * @param application its reference; null where it is still to be lodged, since answers are missing
     * @param dueOn last day of the processing period; null where it is still to be lodged
     */
    public record AgencyReceipt(
            String document,
            String agency,
            @Nullable String application,
            @Nullable LocalDate dueOn) {}
}
