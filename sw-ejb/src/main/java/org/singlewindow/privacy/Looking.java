package org.singlewindow.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/**
 * Keeps who of the staff was shown what of other people, and why. It is written in the transaction that reads what is shown,
 * by one statement at its end: who leaves no trace sees nothing. What applicants and their brokers see of their own cases is
 * not recorded.
 */
@ApplicationScoped
public class Looking implements Retained {
    private static final Set<Actor.Role> STAFF =
            EnumSet.of(Actor.Role.OFFICIAL, Actor.Role.CUSTOMS, Actor.Role.HELPDESK, Actor.Role.ADMIN);
    /** Whether somebody's work is never one person's case, so that they say why they open one. */
    private static final Set<Actor.Role> OPERATOR = EnumSet.of(Actor.Role.HELPDESK, Actor.Role.ADMIN);

    /** What the help desk answers callers by: it tells nothing that a case says, and needs no other reason. */
    private static final Set<Look.Screen> AT_DESK =
            EnumSet.of(Look.Screen.CASE_AT_DESK, Look.Screen.PERSON_AT_DESK, Look.Screen.INCIDENT_AT_DESK);

    @Inject
    private Looks looks;

    @Inject
    private Clock clock;

    /** Whether what these people see of others is masked and recorded. */
    public static boolean isStaff(Actor actor) {
        return STAFF.contains(actor.role());
    }

    /** Records a look that is the work of whoever looks. */
    public void atWork(Actor actor, Seen seen) {
        because(actor, seen, Reason.WORK);
    }

    /**
     * Records a look.
     *
     * @throws Refusal where help desk or administrators would open somebody's case without a reason
     */
    public void because(Actor actor, Seen seen, Reason reason) {
        if (!isStaff(actor)) {
            return;
        }
        boolean opens = seen.subject() != null && !AT_DESK.contains(seen.screen());
        if (reason.kind() == Reason.Kind.WORK && opens && OPERATOR.contains(actor.role())) {
            throw Refusal.notValid("privacy.reason-wanted");
        }
        looks.add(new Look(actor, seen, reason, clock.instant()));
    }

    @Override
    public Retention rule() {
        return Retention.LOOKS;
    }

    @Override
    public int forget(Instant before, int most) {
        return looks.forget(before, most);
    }
}
