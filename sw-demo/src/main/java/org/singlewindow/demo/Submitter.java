package org.singlewindow.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.party.ActingSystem;
import org.singlewindow.party.Mandate;
import org.singlewindow.party.Mandating;
import org.singlewindow.reference.Direction;
import org.singlewindow.shared.Actor;

/** Does, before anybody has come, what the demonstration's traders would do on their pages. */
@Stateless
@PermitAll
@RunAs(Actor.Role.TRADERS)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Submitter {
    @Inject
    private ActingSystem acting;

    @Inject
    private Drafting drafting;

    @Inject
    private Attaching attaching;

    @Inject
    private Mandating mandating;

    /** Enters a consignment with its papers. */
    @PermitAll
    public void enter(String person, JsonObject sample, List<Attaching.Paper> papers) {
        acting.enter(person);
        Attaching.Screened screened = attaching.screen(papers);
        String reference = drafting.create(
                sample.getString("owner"),
                Direction.valueOf(sample.getString("direction")),
                sample.getString("title"),
                sample.getJsonObject("consignment"),
                sample.getJsonObject("answers"));
        attaching.attach(reference, screened);
    }

    /** Offers a broker a mandate for everything, if the trader has said nothing about mandates yet. */
    @PermitAll
    public void grant(String person, String broker) {
        acting.enter(person);
        if (mandating.mine().isEmpty()) {
            mandating.grant(broker, new Mandate.Scope(Set.of(), null));
        }
    }
}
