package org.singlewindow.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.singlewindow.declaration.Clearance;
import org.singlewindow.declaration.DeclarationAmending;
import org.singlewindow.declaration.DeclarationAnswered;
import org.singlewindow.declaration.DeclarationCancelled;
import org.singlewindow.declaration.DeclarationReleased;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * Ends what agencies asked for once the declaration is decided, and lets no declarant shake off what customs has set by taking
 * the declaration back.
 */
@ApplicationScoped
class EndingHolds {
    @Inject
    private Holds holds;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<HoldChanged> changed;

    @Inject
    private Clock clock;

    void released(@Observes DeclarationReleased event) {
        end(event.dossier());
    }

    void answered(@Observes DeclarationAnswered event) {
        if (event.act() == Clearance.Act.WITHDRAW) {
            refuseIfSet(event.dossier(), event.declaration());
        }
        if (event.act() == Clearance.Act.REFUSE || event.act() == Clearance.Act.WITHDRAW) {
            end(event.dossier());
        }
    }

    void cancelled(@Observes DeclarationCancelled event) {
        end(event.dossier());
    }

    /** Whoever has the goods knows the hold by what is declared. */
    void amending(@Observes DeclarationAmending event) {
        if (isSet(event.declaration().dossierReference())) {
            event.stands("hold.set-stands");
        }
    }

    private void refuseIfSet(String dossier, String declaration) {
        if (isSet(dossier)) {
            throw Refusal.notNow("hold.set-first", declaration);
        }
    }

    private boolean isSet(String dossier) {
        return holds.ofCase(dossier).stream().anyMatch(hold -> hold.state() == HoldState.SET);
    }

    private void end(String dossier) {
        for (Hold hold : holds.ofCase(dossier)) {
            if (hold.state() == HoldState.ASKED) {
                hold.apply(HoldAct.END, "", Actor.SYSTEM, clock.instant());
                timeline.record(dossier, Actor.SYSTEM, Step.of(HoldAct.END.code(), hold.reference()));
                changed.fire(new HoldChanged(hold.view(), hold.filedBy(), HoldAct.END));
            }
        }
    }
}
