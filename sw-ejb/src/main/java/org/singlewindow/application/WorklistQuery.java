package org.singlewindow.application;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.singlewindow.shared.Columns;
import org.singlewindow.shared.Cut;

/**
 * Which applications an official wants to see.
 *
 * @param states in one of these
 * @param document of this type; empty for all
 * @param holder taken by this person; empty for all
 * @param free taken by this person or by nobody; empty for all
 * @param view narrows what waits for the agency
 * @param today against which its days are held
 * @param text words, each part of a number or name that is shown of the application or its consignment; empty for all
 * @param sort the order; of what is done, which is much, by day and number only
 * @param columns narrows its columns; what is done by number and day only
 * @param cut which stretch of them
 */
public record WorklistQuery(
        Set<ApplicationState> states,
        String document,
        String holder,
        String free,
        WorkView view,
        LocalDate today,
        String text,
        Sort sort,
        Columns columns,
        Cut cut) {
    /** By which columns all of it is narrowed. */
    private static final Set<String> OF_ALL = Set.of("reference", "due", "lodged");

    /** What waits for the agency. */
    private static final Set<ApplicationState> WORK = EnumSet.of(ApplicationState.RECEIVED, ApplicationState.IN_REVIEW);

    public WorklistQuery {
        states = Set.copyOf(states);
        columns = WORK.containsAll(states) ? columns : columns.only(OF_ALL);
        sort = sort.isOfWork() && !WORK.containsAll(states) ? Sort.NEWEST : sort;
    }

    /** Whoever holds them. */
    public WorklistQuery(
            Set<ApplicationState> states, String document, String holder, String text, Sort sort, Cut cut) {
        this(states, document, holder, "", WorkView.ALL, LocalDate.EPOCH, text, sort, Columns.NONE, cut);
    }

    /** The same, taken by that person or by nobody. */
    public WorklistQuery freeFor(String person) {
        return new WorklistQuery(states, document, holder, person, view, today, text, sort, columns, cut);
    }

    /** The same, narrowed in its columns. */
    public WorklistQuery narrowed(Columns by) {
        return new WorklistQuery(states, document, holder, free, view, today, text, sort, by, cut);
    }

    /** The same in that view of the person's. */
    public WorklistQuery seen(WorkView seen, String person) {
        String mine = seen == WorkView.MINE ? person : holder;
        return new WorklistQuery(states, document, mine, free, seen, today, text, sort, columns, cut);
    }

    /** The same as it is that day, so many rows at most. */
    WorklistQuery bounded(LocalDate day, int most) {
        return new WorklistQuery(states, document, holder, free, view, day, text, sort, columns, cut.atMost(most));
    }

    /** The same as it is that day, to be counted and not shown. */
    WorklistQuery counted(LocalDate day) {
        return new WorklistQuery(states, document, holder, free, view, day, text, sort, columns, Cut.first(0));
    }

    /** Whether all of it waits for the agency, so that it is counted to the end. */
    public boolean isWork() {
        return WORK.containsAll(states);
    }

    /** The orders of a worklist. */
    public enum Sort {
        DUE,
        NEWEST,
        OLDEST,
        DUE_LAST,
        GOODS,
        GOODS_LAST,
        APPLICANT,
        APPLICANT_LAST,
        DOCUMENT,
        DOCUMENT_LAST;

        private static final Set<Sort> OF_ALL = EnumSet.of(DUE, NEWEST, OLDEST, DUE_LAST);

        /** Whether only what waits for the agency is ordered so. */
        public boolean isOfWork() {
            return !OF_ALL.contains(this);
        }
    }
}
