package org.singlewindow.application;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** What somebody may do to an application in the state in which it is. */
record Entitlement(Application application, Actor actor) {
    /** By whom what pages offer is done. */
    private static final Set<ApplicationAct.By> OFFERED =
            EnumSet.of(ApplicationAct.By.AGENCY, ApplicationAct.By.HOLDER, ApplicationAct.By.APPLICANT);

    void refuseUnlessAllowed(ApplicationAct act) {
        if (!act.isPossibleIn(application.state())) {
            throw notPossible(act);
        }
        if (isBarred(act)) {
            throw Refusal.notTheirs("application.decided-before", application.reference());
        }
        if (!may(act)) {
            throw application.holder() == null || application.isHeldBy(actor)
                    ? Refusal.notTheirs("application.not-allowed", application.reference())
                    : Refusal.notTheirs(
                            "application.held-by-other", Objects.requireNonNullElse(application.holderName(), ""));
        }
    }

    private Refusal notPossible(ApplicationAct act) {
        if (application.state().isFinal()) {
            return Refusal.notNow("application.already-decided", application.reference());
        }
        if (act == ApplicationAct.CLAIM && application.holder() != null && !application.isHeldBy(actor)) {
            return Refusal.notTheirs(
                    "application.held-by-other", Objects.requireNonNullElse(application.holderName(), ""));
        }
        return Refusal.notNow("application.not-now", application.reference());
    }

    /** What this actor may do now; pages draw their buttons from it. */
    Set<ApplicationAct> acts() {
        Set<ApplicationAct> acts = EnumSet.noneOf(ApplicationAct.class);
        for (ApplicationAct act : ApplicationAct.values()) {
            boolean theirs = OFFERED.contains(act.by()) && may(act) && !isBarred(act);
            if (theirs && act.isPossibleIn(application.state())) {
                acts.add(act);
            }
        }
        return acts;
    }

    private boolean may(ApplicationAct act) {
        return switch (act.by()) {
            case WINDOW -> actor.is(Actor.Role.SYSTEM);
            case AGENCY ->
                application.isAddressedTo(actor)
                        && (act != ApplicationAct.CLAIM || application.holder() == null || application.isHeldBy(actor));
            case TEAM -> application.isAddressedTo(actor) || actor.is(Actor.Role.SYSTEM);
            case HOLDER -> application.isAddressedTo(actor) && application.isHeldBy(actor);
            case APPLICANT -> actor.is(Actor.Role.TRADER) || actor.is(Actor.Role.BROKER);
        };
    }

    /** Whoever decided what somebody objects to does not decide it again. */
    private boolean isBarred(ApplicationAct act) {
        boolean decides = act.by() == ApplicationAct.By.HOLDER || act == ApplicationAct.CLAIM;
        return decides && act != ApplicationAct.HAND_BACK && application.isBarred(actor);
    }
}
