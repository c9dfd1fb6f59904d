package org.singlewindow.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document as its applicant meets it: what is still asked, and what the dossier already answers.
 *
 * @param asked to be answered (or answered here before), in the order of the form
 * @param known taken from the dossier, in the order of the form
 */
public record QuestionSheet(List<Entry> asked, List<Entry> known) {
    public QuestionSheet {
        asked = List.copyOf(asked);
        known = List.copyOf(known);
    }

    /**
     * A field at its place.
     *
     * @param item sequence number of the goods item, null in the head
     * @param pointer where the value stands in the dossier; for what does not stand there (applicant, agent,
     *     lodgement), where it stands in the facts
     * @param value empty where there is none; a {@link FieldType#TABLE} as JSON text
     */
    public record Entry(
            Section section, Field field, @Nullable Integer item, String pointer, String value) {}
}
