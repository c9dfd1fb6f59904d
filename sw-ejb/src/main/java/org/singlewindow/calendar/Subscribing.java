package org.singlewindow.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.singlewindow.party.Actors;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.LinkToken;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** People have their calendar fetch what is due. Whoever knows the address reads it: it can be changed and given up. */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS})
public class Subscribing {
    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** Since when the caller has an address; empty where there is none. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS})
    public Optional<Subscription.Since> mine() {
        return subscriptions.of(actors.current().person()).map(Subscription::since);
    }

    /**
     * Makes the caller's address; one from before opens nothing any more.
     *
     * @param language in which it is written
     * @return the path of the address: nobody can say it a second time
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS})
    public String subscribe(Locale language) {
        Actor actor = actors.current();
        String token = LinkToken.random();
        record(actor, "calendar.subscribe");
        subscriptions.put(new Subscription(actor.person(), LinkToken.hash(token), language, clock.instant()));
        return "/calendar/" + token + ".ics";
    }

    /** The caller's address opens nothing any more. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS})
    public void end() {
        Actor actor = actors.current();
        record(actor, "calendar.end");
        subscriptions.remove(actor.person());
    }

    private void record(Actor actor, String act) {
        timeline.recordOrBegin(OrganisationFacts.history(actor.organisation()), actor, Step.of(act, actor.person()));
    }
}
