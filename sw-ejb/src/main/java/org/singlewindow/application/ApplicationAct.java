package org.singlewindow.application;

import static org.singlewindow.application.ApplicationState.APPROVED;
import static org.singlewindow.application.ApplicationState.CLOSED;
import static org.singlewindow.application.ApplicationState.IN_REVIEW;
import static org.singlewindow.application.ApplicationState.LODGED;
import static org.singlewindow.application.ApplicationState.QUESTIONED;
import static org.singlewindow.application.ApplicationState.RECEIVED;
import static org.singlewindow.application.ApplicationState.REFUSED;
import static org.singlewindow.application.ApplicationState.REVOKED;
import static org.singlewindow.application.ApplicationState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done to an application: by whom, in which state, and where it leads. */
public enum ApplicationAct {
    DELIVER(By.WINDOW, RECEIVED, LODGED),
    CLAIM(By.AGENCY, IN_REVIEW, RECEIVED),
    HAND_BACK(By.HOLDER, RECEIVED, RECEIVED, IN_REVIEW),
    /** Another official holds it from now on; where it stands is as before. */
    ASSIGN(By.TEAM, null, RECEIVED, IN_REVIEW, QUESTIONED),
    ASK(By.HOLDER, QUESTIONED, IN_REVIEW),
    ANSWER(By.APPLICANT, IN_REVIEW, QUESTIONED),
    APPROVE(By.HOLDER, APPROVED, IN_REVIEW),
    REFUSE(By.HOLDER, REFUSED, IN_REVIEW),
    /** Nothing was answered in time: the window refuses by the document's rule. */
    LAPSE(By.WINDOW, REFUSED, QUESTIONED),
    WITHDRAW(By.APPLICANT, WITHDRAWN, LODGED, RECEIVED, IN_REVIEW, QUESTIONED),
    /** An approval from elsewhere has met the requirement. */
    CLOSE(By.WINDOW, CLOSED, LODGED, RECEIVED, IN_REVIEW, QUESTIONED),
    /** The certificate was taken back, and none stands in its place. */
    REVOKE(By.WINDOW, REVOKED, APPROVED),
    /** The decision is to be corrected. */
    REOPEN(By.AGENCY, RECEIVED, REFUSED, REVOKED);

    private final By by;
    private final @Nullable ApplicationState to;
    private final Set<ApplicationState> from;

    /** Who may do it. */
    enum By {
        WINDOW,
        /** Any official of the addressed agency. */
        AGENCY,
        /** Whoever shares out the work of the addressed agency; the room of teams asks who may. */
        TEAM,
        /** The official of the addressed agency who has taken the application. */
        HOLDER,
        /** The applicant, or a broker with the applicant's mandate. */
        APPLICANT
    }

    ApplicationAct(By by, @Nullable ApplicationState to, ApplicationState first, ApplicationState... others) {
        this.by = by;
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    By by() {
        return by;
    }

    /** Where it leads from there. */
    ApplicationState to(ApplicationState from) {
        return to == null ? from : to;
    }

    boolean isPossibleIn(ApplicationState state) {
        return from.contains(state);
    }

    /** The act's name in timelines: {@code application.approve}. */
    public String code() {
        return "application." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
