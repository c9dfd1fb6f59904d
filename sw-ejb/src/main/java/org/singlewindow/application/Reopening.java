package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Brings a decision that was wrong back into review, as long as nothing was applied for in its place. */
@ApplicationScoped
public class Reopening {
    @Inject
    private Cases cases;

    @Inject
    private Applications applications;

    @Inject
    private Periods periods;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<ApplicationReopened> reopened;

    @Inject
    private Clock clock;

    /**
     * Does it, for an official of the agency; everybody who heard of the decision hears of this.
     *
     * @param reason in words, as they are kept
     */
    public void reopen(Actor official, String reference, String reason) {
        DossierFacts dossier = cases.lockedDossier(reference);
        Application application = cases.addressedTo(official, reference);
        if (dossier.isAgain(application.document()) || !isLast(application)) {
            throw Refusal.notNow("application.applied-again", reference);
        }
        String decider = application.holder();
        application.apply(ApplicationAct.REOPEN, official, clock.instant());
        periods.anew(application);
        applications.foundBy(application);
        applications.tellLateAgain(application);
        timeline.record(
                application.dossierReference(),
                official,
                Step.of(ApplicationAct.REOPEN.code(), reference, "reason", reason));
        reopened.fire(new ApplicationReopened(application, decider, reason));
    }

    /** Nobody else acts on its dossier and its case until the transaction ends: for whoever looks at more before. */
    public void lock(Actor official, String reference) {
        cases.lockedDossier(reference);
        cases.addressedTo(official, reference);
    }

    /** Somebody objects to the decision: another official decides than who decided before. */
    public void byAnother(ApplicationReopened event) {
        String decider = event.decider();
        if (decider != null) {
            applications.find(event.application().reference()).ifPresent(application -> application.bar(decider));
        }
    }

    private boolean isLast(Application application) {
        return applications.ofCase(application.dossierReference()).stream()
                .filter(other -> other.document().equals(application.document()))
                .allMatch(other -> other.attempt() <= application.attempt());
    }
}
