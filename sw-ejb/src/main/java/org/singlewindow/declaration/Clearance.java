package org.singlewindow.declaration;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.Demand.State;

/** What customs or the trader said about a declaration last, apart from its requirements. */
public enum Clearance {
    /** Nothing yet. */
    NONE,
    ACCEPTED,
    /** For inspection. */
    SELECTED,
    /** Inspected, and nothing is wrong. */
    INSPECTED,
    /** Inspected, and something is wrong. */
    FOUND_WANTING,
    /** Customs wants to see papers. */
    DOCUMENTS_WANTED,
    /** The trader handed papers in. */
    DOCUMENTS_HANDED_IN,
    /** Customs has seen the papers, and nothing is wrong. */
    DOCUMENTS_ACCEPTED,
    REFUSED,
    /** Taken back by the declarant, or its release undone by customs. */
    CANCELLED;

    /**
     * What can be done to a declaration: by whom, what it says, and what becomes of
     * which demand. Whether goods may go is asked of demands and requirements, never of the last word.
     */
    public enum Act {
        ACCEPT(By.CUSTOMS, ACCEPTED),
        SELECT(By.CUSTOMS, SELECTED, Demand.INSPECTION, State.OPEN, State.NONE, State.MET, State.WANTING),
        PASS(By.CUSTOMS, INSPECTED, Demand.INSPECTION, State.MET, State.OPEN, State.WANTING),
        FIND_WANTING(By.CUSTOMS, FOUND_WANTING, Demand.INSPECTION, State.WANTING, State.OPEN),
        WANT_DOCUMENTS(
                By.CUSTOMS,
                DOCUMENTS_WANTED,
                Demand.PAPERS,
                State.OPEN,
                State.NONE,
                State.OPEN,
                State.ANSWERED,
                State.MET),
        HAND_IN(By.DECLARANT, DOCUMENTS_HANDED_IN, Demand.PAPERS, State.ANSWERED, State.OPEN),
        ACCEPT_DOCUMENTS(By.CUSTOMS, DOCUMENTS_ACCEPTED, Demand.PAPERS, State.MET, State.OPEN, State.ANSWERED),
        REFUSE(By.CUSTOMS, REFUSED),
        /** The declarant takes it back before it is released. */
        WITHDRAW(By.DECLARANT, CANCELLED),
        /** Customs undoes what it released: the goods do not come or go after all. */
        CANCEL(By.CUSTOMS, CANCELLED),
        /** Lets the goods go; what was answered before stands. */
        RELEASE(By.CUSTOMS, null);

        private final By by;
        private final @Nullable Clearance says;
        private final @Nullable Demand demand;
        private final State to;
        private final Set<State> from;

        /** Who may do it. */
        enum By {
            CUSTOMS,
            /** Whose the consignment is. */
            DECLARANT
        }

        Act(By by, @Nullable Clearance says) {
            this.by = by;
            this.says = says;
            this.demand = null;
            this.to = State.NONE;
            this.from = EnumSet.allOf(State.class);
        }

        Act(By by, Clearance says, Demand demand, State to, State first, State... others) {
            this.by = by;
            this.says = says;
            this.demand = demand;
            this.to = to;
            this.from = EnumSet.of(first, others);
        }

        By by() {
            return by;
        }

        @Nullable
        Clearance says() {
            return says;
        }

        /** Which demand it is about; null where it is about none. */
        public @Nullable Demand demand() {
            return demand;
        }

        State to() {
            return to;
        }

        boolean isPossibleIn(State state) {
            return from.contains(state);
        }

        /** Whether it is done to what customs has released, and to nothing else. */
        boolean isAfterRelease() {
            return this == CANCEL;
        }

        /** Whether the other side must be told in words what is wanted or wrong. */
        public boolean isExplained() {
            return this == FIND_WANTING || this == WANT_DOCUMENTS || this == REFUSE || says == CANCELLED;
        }

        /** Code of the timeline's step. */
        public String code() {
            return "declaration." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
