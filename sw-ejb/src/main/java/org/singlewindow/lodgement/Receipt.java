package org.singlewindow.lodgement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.Confirmation;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Text;

/**
 * What the window gives back for a lodging: one receipt for the declaration and one for each agency.
 *
 * @param declaration reference of the import or export declaration
 * @param agencies one entry for each document needed, in the order of the document codes
 * @param confirmations what customs has to confirm under laws whose permits are given outside this window
 * @param warnings what was lodged and can hardly be meant; told when it is lodged, and not again
 */
public record Receipt(
        String dossier,
        String declaration,
        Instant lodgedAt,
        List<AgencyReceipt> agencies,
        List<Confirmed> confirmations,
        List<Violation> warnings) {
    public Receipt {
        warnings = List.copyOf(warnings);
        agencies = List.copyOf(agencies);
        confirmations = List.copyOf(confirmations);
    }

    /** Without the documents that are not the reader's. */
    Receipt within(Predicate<String> covered) {
        return new Receipt(
                dossier,
                declaration,
                lodgedAt,
                agencies.stream()
                        .filter(agency -> covered.test(agency.document()))
                        .toList(),
                confirmations,
                warnings);
    }

    /**
     * What customs has to confirm under one law before release: it was not lodged through this window.
     *
     * @param permit as the trader named it; null where none was named
     * @param reason code of the reason why the law does not apply; null where none was given
     */
    public record Confirmed(
            String law,
            Text name,
            Text agency,
            List<Integer> items,
            Confirmation.State state,
            @Nullable String permit,
            @Nullable String reason) {
        public Confirmed {
            items = List.copyOf(items);
        }

        /** The goods items as people read them. */
        public String itemsInWords() {
            return items.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
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
