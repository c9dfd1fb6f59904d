package org.singlewindow.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.singlewindow.party.ActingSystem;
import org.singlewindow.party.Mandate;
import org.singlewindow.party.Mandating;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;

/** Does, before anybody has come, what the demonstration's brokers would do on their pages. */
@Stateless
@PermitAll
@RunAs(Actor.Role.BROKERS)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Broker {
    @Inject
    private ActingSystem acting;

    @Inject
    private Mandating mandating;

    @Inject
    private Clock clock;

    /** Takes the mandates that a trader offers. */
    @PermitAll
    public void accept(String person, String trader) {
        acting.enter(person);
        LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
        mandating.mine().stream()
                .filter(mandate -> mandate.trader().equals(trader))
                .filter(mandate -> mandate.state(today) == Mandate.State.OFFERED)
                .forEach(mandate -> mandating.accept(mandate.id()));
    }
}
