package org.singlewindow.hold;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.declaration.Remark;
import org.singlewindow.declaration.Withholding;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Numbers;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Officials ask customs to hold the declaration of an application that is addressed to their agency. */
@Stateless
@RolesAllowed(Actor.Role.OFFICIALS)
public class HoldAsking {
    @Inject
    private Holds holds;

    @Inject
    private CaseApplications applications;

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private Withholding withholding;

    @Inject
    private Numbers numbers;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<HoldChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Asks for it; nothing is held until customs says so.
     *
     * @param reason in words; customs and the trader read them
     */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public HoldView ask(String application, String reason) {
        ApplicationFacts theirs = theirs(application);
        String words = Remark.of(true, reason);
        timeline.lock(theirs.dossierReference());
        DeclarationFacts declaration =
                declarations.ofCase(theirs.dossierReference()).orElseThrow(() -> notFound(application));
        declaration.refuseIfFinal();
        if (holds.ofCase(theirs.dossierReference()).stream()
                .anyMatch(other ->
                        other.agency().equals(theirs.agency()) && other.state().isStanding())) {
            throw Refusal.notNow("hold.standing", declaration.reference());
        }
        Hold hold = new Hold(numbers.next(Hold.class), declaration, theirs, words, actors.current(), clock.instant());
        holds.add(hold);
        withholding.asked(declaration.reference());
        tell(hold, HoldAct.ASK, words);
        return hold.view();
    }

    /** Takes back what customs has not answered. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void takeBack(String hold) {
        timeline.lock(holds.caseOf(hold).orElseThrow(() -> Holding.notFound(hold)));
        Hold found = holds.find(hold)
                .filter(one -> one.agency().equals(actors.current().organisation()))
                .orElseThrow(() -> Holding.notFound(hold));
        found.apply(HoldAct.TAKE_BACK, "", actors.current(), clock.instant());
        tell(found, HoldAct.TAKE_BACK, "");
    }

    /** What the agency asked for on the declaration of that application, oldest first. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<HoldView> ofApplication(String application) {
        ApplicationFacts theirs = theirs(application);
        return holds.ofCase(theirs.dossierReference()).stream()
                .filter(hold -> hold.agency().equals(theirs.agency()))
                .map(Hold::view)
                .toList();
    }

    private ApplicationFacts theirs(String application) {
        return applications
                .find(application)
                .filter(found -> found.agency().equals(actors.current().organisation()))
                .orElseThrow(() -> notFound(application));
    }

    private void tell(Hold hold, HoldAct act, String words) {
        timeline.record(
                hold.dossier(),
                actors.current(),
                words.isEmpty()
                        ? Step.of(act.code(), hold.reference())
                        : Step.of(act.code(), hold.reference(), "text", words));
        changed.fire(new HoldChanged(hold.view(), hold.filedBy(), act));
    }

    private static Refusal notFound(String application) {
        return Refusal.notFound("application.not-found", application);
    }
}
