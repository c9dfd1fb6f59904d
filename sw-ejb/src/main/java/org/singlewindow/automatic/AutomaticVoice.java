package org.singlewindow.automatic;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.Assigning;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.party.ActingSystem;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Text;
import org.singlewindow.reference.Texts;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * Approves one application by the rule of its document, in the role of the agency's officials and under a name of its own, by
 * which everybody sees that no person decided. Called by the window alone.
 */
@Stateless
@PermitAll
@RunAs(Actor.Role.OFFICIALS)
public class AutomaticVoice {
    @Inject
    private Automatics automatics;

    @Inject
    private CaseApplications applications;

    @Inject
    private LowRisk lowRisk;

    @Inject
    private Register register;

    @Inject
    private ActingSystem system;

    @Inject
    private Assigning assigning;

    @Inject
    private Deciding deciding;

    @Inject
    private Viewing viewing;

    @Inject
    private Timeline timeline;

    /** Decides it, or leaves it to the agency's people; either way it is not looked at again. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void decide(String arrived) {
        automatics.remove(arrived);
        applications.caseOf(arrived).ifPresent(timeline::lock);
        applications.find(arrived).filter(this::isOn).ifPresent(this::approve);
    }

    /** It could not be decided: it is left to the agency's people. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void leave(String arrived) {
        automatics.remove(arrived);
    }

    /** Whoever switches it off waits for what is being decided, and nothing is decided after that. */
    private boolean isOn(ApplicationFacts application) {
        return automatics.lock(application.document()).filter(Switch::isOn).isPresent();
    }

    private void approve(ApplicationFacts application) {
        String reference = application.reference();
        Actor actor = actor(application.agency());
        system.enter(actor.person());
        if (application.state() != ApplicationState.RECEIVED) {
            return;
        }
        Optional<String> grounds = lowRisk.grounds(application);
        grounds.ifPresent(because -> {
            assigning.assign(reference, Actor.SYSTEM, actor);
            deciding.claim(reference);
            timeline.record(
                    application.dossierReference(), actor, Step.of("automatic.approve", reference, "because", because));
            deciding.decide(reference, viewing.outline(reference).version(), new Decision.Approve(null, null));
        });
    }

    private Actor actor(String agency) {
        String reference = "automatic-" + agency.toLowerCase(Locale.ROOT);
        if (register.person(reference).isEmpty()) {
            Text name = new Text(
                    Texts.of(Locale.KOREAN).get("automatic.name"),
                    Texts.of(Locale.ENGLISH).get("automatic.name"));
            register.admit(reference, agency, Actor.Role.OFFICIAL, name, null);
        }
        return register.person(reference).map(PersonFacts::actor).orElseThrow();
    }
}
