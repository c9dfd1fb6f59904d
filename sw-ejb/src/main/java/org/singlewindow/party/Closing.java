package org.singlewindow.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** An administrator ends a company, so that nobody of it comes in, and takes it up again; what it lodged goes on. */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class Closing {
    private static final int LONGEST_REASON = 500;

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Inject
    private Mandates mandates;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** Keeps the company's people out and ends every mandate that it gave or holds. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void end(String code, String reason) {
        String why = Written.line(reason);
        if (Written.isEmpty(why) || !Written.isFit(why) || Written.length(why) > LONGEST_REASON) {
            throw Refusal.notValid("party.no-reason", LONGEST_REASON);
        }
        if (ResidentNumber.isIn(why)) {
            throw Refusal.notValid("privacy.resident-number");
        }
        Actor actor = actors.current();
        Founding.company(code, organisations.lock(code)).end(why, clock.instant());
        people.endWithCompany(code, true);
        timeline.recordOrBegin(
                OrganisationFacts.history(code), actor, Step.of("party.end-company", code, "reason", why));
        mandates.of(code).stream()
                .filter(mandate -> mandate.endedAt() == null)
                .sorted(Comparator.comparing(Mandate::trader))
                .forEach(mandate -> end(mandate, actor));
    }

    private void end(Mandate mandate, Actor actor) {
        mandate.end(actor.person(), clock.instant());
        timeline.recordOrBegin(
                OrganisationFacts.history(mandate.trader()), actor, Step.of("party.end-mandate", mandate.broker()));
    }

    /** Lets the company's people in again; its mandates have to be given anew. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void takeUp(String code) {
        Founding.company(code, organisations.lock(code)).takeUp();
        people.endWithCompany(code, false);
        timeline.recordOrBegin(
                OrganisationFacts.history(code), actors.current(), Step.of("party.take-up-company", code));
    }
}
