package org.singlewindow.web.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.singlewindow.quota.Allowance;
import org.singlewindow.quota.Quotas;
import org.singlewindow.quota.TooMany;
import org.singlewindow.timeline.RefusedAttempts;
import org.singlewindow.web.security.ClientAddress;
import org.singlewindow.web.shared.TryLater;

/** Keeps out for a while, at the doors that know nobody by a session, clients that were turned away there too often. */
@ApplicationScoped
class Doorkeeper {
    @Inject
    private Quotas quotas;

    @Inject
    private RefusedAttempts attempts;

    /**
     * Whether the client may come to the door; if not, the answer says when it may, and it is counted.
     *
     * @param door what the door is called where refused attempts are counted
     */
    boolean admits(HttpServletRequest request, HttpServletResponse response, String door) {
        try {
            quotas.refuseIfUsedUp(Allowance.TURNED_AWAY, ClientAddress.counted(request));
            return true;
        } catch (TooMany refusal) {
            attempts.count(door, refusal.code());
            TryLater.mark(response, refusal);
            return false;
        }
    }

    /** The client was turned away once more. */
    void turnedAway(HttpServletRequest request) {
        quotas.tryTake(Allowance.TURNED_AWAY, ClientAddress.counted(request));
    }
}
