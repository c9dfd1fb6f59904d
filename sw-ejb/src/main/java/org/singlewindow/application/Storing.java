package org.singlewindow.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Timing;
import org.singlewindow.form.Violation;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** Somebody who knows says that the goods are in storage: what was lodged before they came begins to count. */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS})
public class Storing {
    @Inject
    private Cases cases;

    @Inject
    private Applications applications;

    @Inject
    private Periods periods;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /** The goods of that application came into storage on that day; said at once for all of the case that the caller acts for. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS})
    public void stored(String reference, LocalDate day) {
        Actor actor = actors.current();
        boolean official = actor.is(Actor.Role.OFFICIAL);
        Application named = official ? cases.addressedTo(actor, reference) : cases.ofApplicant(actor, reference);
        if (!isWaiting(named)) {
            throw Refusal.notNow("application.not-now", reference);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Kst.ZONE);
        if (day.isAfter(today)) {
            throw new InvalidForm(List.of(new Violation("/storedOn", "application.stored-in-future", day.toString())));
        }
        List<Application> all = applications.ofCase(named.dossierReference());
        List<Application> theirs = official
                ? all.stream().filter(one -> one.isAddressedTo(actor)).toList()
                : cases.ofApplicant(actor, all);
        theirs.stream().filter(Storing::isWaiting).forEach(one -> periods.start(one, day, actor));
    }

    private static boolean isWaiting(Application application) {
        return application.waitsFor() == Timing.Start.STORAGE
                && !application.state().isFinal();
    }
}
