package org.singlewindow.writ;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Text;

/**
 * What a letter says, as it was when it was decided.
 *
 * @param law on which the document rests
 * @param agency whose decision it is
 * @param addressee the applicant
 * @param address of the applicant; empty where it is not known
 * @param reasons each with its law
 * @param words of the official
 * @param certificate number of the certificate that it is about; empty where there is none
 * @param until the last day for an objection; null where none can be raised
 */
record WritContent(
        Text document,
        Text law,
        Text agency,
        Text addressee,
        String address,
        String goods,
        List<Text> reasons,
        String words,
        List<Demand> demands,
        String certificate,
        boolean upheld,
        @Nullable LocalDate until) {
    WritContent {
        reasons = List.copyOf(reasons);
        demands = List.copyOf(demands);
    }

    /**
     * What the applicant has to do.
     *
     * @param keeper who keeps the goods meanwhile; empty where nobody was named
     */
    record Demand(Text kind, String text, @Nullable LocalDate dueOn, String keeper) {}
}
