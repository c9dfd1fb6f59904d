package org.singlewindow.declaration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * A customs officer confirms what goods need under laws whose permits are given outside this window, or does not. An
 * officer does it on screen: no message does.
 */
@Stateless
@RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
public class Confirming {
    @Inject
    private Declarations declarations;

    @Inject
    private RequirementResults results;

    @Inject
    private Timeline timeline;

    @Inject
    private Actors actors;

    @Inject
    private Event<ConfirmationSpoken> spoken;

    @Inject
    private Clock clock;

    /**
     * Notes that the permit is there, or that the reason is true.
     *
     * @param revision of the declaration as the caller saw it: refused where it has changed since
     * @param item first of the goods items
     * @param text in words; may be empty
     */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public void confirm(String reference, int revision, String law, int item, String text) {
        speak(reference, revision, new Which(law, item), Confirmation.Act.CONFIRM, text);
    }

    /** Notes that it is not, and why: the trader reads it, and can answer anew. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public void refuse(String reference, int revision, String law, int item, String text) {
        speak(reference, revision, new Which(law, item), Confirmation.Act.REFUSE, text);
    }

    private record Which(String law, int item) {}

    private void speak(String reference, int revision, Which which, Confirmation.Act act, String text) {
        timeline.lock(declarations.caseOf(reference).orElseThrow(() -> notFound(reference)));
        Declaration declaration = declarations.find(reference).orElseThrow(() -> notFound(reference));
        if (declaration.revision() != revision) {
            throw Refusal.changedMeanwhile("declaration.changed-meanwhile", reference);
        }
        declaration.refuseIfFinal();
        String words = Remark.of(act.isExplained(), text);
        Confirmation confirmation = declarations.confirmation(declaration, which.law(), which.item());
        Actor officer = actors.current();
        confirmation.speak(act, words, officer, clock.instant());
        declaration.changed();
        timeline.record(
                declaration.dossierReference(),
                officer,
                Step.of(act.code(), reference, "confirmation", ConfirmationAnswers.inWords(confirmation, words)));
        results.spoken(declaration, confirmation, officer);
        spoken.fire(new ConfirmationSpoken(
                reference, declaration.dossierReference(), declaration.declarant(), act, confirmation.name(), words));
    }

    private static Refusal notFound(String reference) {
        return Refusal.notFound("declaration.not-found", reference);
    }
}
