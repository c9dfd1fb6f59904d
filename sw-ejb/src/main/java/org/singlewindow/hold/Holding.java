package org.singlewindow.hold;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.declaration.Remark;
import org.singlewindow.declaration.Withholding;
import org.singlewindow.dossier.Access;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Customs holds a declaration because an agency asks for it, or says why not; the trader sees what holds the goods. */
@Stateless
public class Holding {
    @Inject
    private Holds holds;

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private Withholding withholding;

    @Inject
    private Access access;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<HoldChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Holds the goods, declines to, or lifts the hold; agency, trader and declarant hear of it at once.
     *
     * @param text in words; needed where it is declined
     */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public void answer(String hold, HoldAct act, String text) {
        String words = Remark.of(act.isExplained(), text);
        timeline.lock(holds.caseOf(hold).orElseThrow(() -> notFound(hold)));
        Hold found = holds.find(hold).orElseThrow(() -> notFound(hold));
        Actor officer = actors.current();
        found.apply(act, words, officer, clock.instant());
        if (act == HoldAct.SET) {
            withholding.hold(found.declaration());
        } else if (act == HoldAct.LIFT) {
            withholding.letGo(found.declaration());
        }
        timeline.record(
                found.dossier(),
                officer,
                words.isEmpty() ? Step.of(act.code(), hold) : Step.of(act.code(), hold, "text", words));
        changed.fire(new HoldChanged(found.view(), found.filedBy(), act));
    }

    /** What agencies asked for on a declaration, oldest first. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public List<HoldView> ofDeclaration(String declaration) {
        String dossier = declarations
                .find(declaration)
                .map(DeclarationFacts::dossierReference)
                .orElseThrow(() -> Refusal.notFound("declaration.not-found", declaration));
        return views(holds.ofCase(dossier));
    }

    /** What agencies wait for, oldest first, as many as a page has rows. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public List<HoldView> asked() {
        return views(holds.asked(Limits.PAGE_ROWS.intValue()));
    }

    /** What holds the goods of the caller's own case, or held them: not what was asked for and never set. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<HoldView> ofCase(String caseReference) {
        access.own(caseReference);
        return views(holds.ofCase(caseReference)).stream()
                .filter(hold -> hold.state() == HoldState.SET || hold.state() == HoldState.LIFTED)
                .toList();
    }

    private static List<HoldView> views(List<Hold> found) {
        return found.stream().map(Hold::view).toList();
    }

    static Refusal notFound(String hold) {
        return Refusal.notFound("hold.not-found", hold);
    }
}
