package org.singlewindow.inspection;

import static org.singlewindow.inspection.InspectionState.BOOKED;
import static org.singlewindow.inspection.InspectionState.CANCELLED;
import static org.singlewindow.inspection.InspectionState.DONE;
import static org.singlewindow.inspection.InspectionState.WANTED;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be done to an inspection: in which state, and where it leads. */
public enum InspectionAct {
    ORDER(WANTED, WANTED),
    /** A time is taken for the first time, or another one. */
    BOOK(BOOKED, WANTED, BOOKED),
    /** The time is given up; another one is to be found. */
    GIVE_BACK(WANTED, BOOKED),
    /** The trader wishes for a time that is not offered. */
    PROPOSE(WANTED, WANTED),
    ASSIGN(BOOKED, BOOKED),
    REPORT(DONE, WANTED, BOOKED),
    CALL_OFF(CANCELLED, WANTED, BOOKED);

    private final InspectionState to;
    private final Set<InspectionState> from;

    InspectionAct(InspectionState to, InspectionState first, InspectionState... others) {
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    InspectionState to() {
        return to;
    }

    boolean isPossibleIn(InspectionState state) {
        return from.contains(state);
    }

    /** Its name in timelines: {@code inspection.book}. */
    public String code() {
        return "inspection." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
