package org.singlewindow.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An inspection as its readers see it.
 *
 * @param application for whose decision it is; empty where customs looks
 * @param declaration of which customs looks at the goods; empty where an agency looks
 * @param document of the application; empty where customs looks
 * @param owner code of the organisation whose goods they are
 * @param startsAt null while no time is agreed on
 * @param proposedAt the time for which the trader wishes; null where for none
 * @param agreed whether this office can come then
 * @param officer reference of the person who goes; null while nobody is named
 * @param finding null while there is no result
 * @param photos how many there are, numbered from 1
 */
public record InspectionView(
        String reference,
        String dossier,
        String application,
        String declaration,
        String document,
        String agency,
        String office,
        String owner,
        Order order,
        InspectionState state,
        Instant orderedAt,
        @Nullable Instant startsAt,
        @Nullable Instant proposedAt,
        boolean agreed,
        @Nullable String officer,
        @Nullable Finding finding,
        int photos,
        @Nullable Instant endedAt) {
    /** Whether something waits for its result. */
    public boolean isOpen() {
        return state.isOpen();
    }

    /** Whether a time is to be found, or can be changed. */
    public boolean isBookable() {
        return state.isOpen() && order.kind().isVisit();
    }

    /** Whether a result can be written down: papers are looked at whenever the officer comes to it. */
    public boolean isReportable() {
        return state == InspectionState.BOOKED
                || state == InspectionState.WANTED && !order.kind().isVisit();
    }
}
