package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Predicate;
import org.singlewindow.correspondence.Posting;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Ends applications that nobody needs any more: applicant and agency hear of it. */
@ApplicationScoped
public class Closing {
    @Inject
    private Applications applications;

    @Inject
    private Posting posting;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<ApplicationClosed> closed;

    @Inject
    private Event<ApplicationDecided> decided;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * Closes it, unless it is decided already. The caller holds the case's lock.
     *
     * @param approval number under which the agency approved elsewhere
     */
    public void close(String reference, String approval) {
        applications
                .find(reference)
                .filter(application -> !application.state().isFinal())
                .ifPresent(application -> close(application, approval));
    }

    /**
     * Takes back what is not decided of a case whose goods do not come or go after all. The caller acts for the applicant, and
     * holds the case's lock.
     *
     * @param covered whether a document is the caller's
     */
    public void withdrawOpen(String dossier, Predicate<String> covered) {
        applications.ofCase(dossier).stream()
                .filter(application -> !application.state().isFinal() && covered.test(application.document()))
                .forEach(this::withdraw);
    }

    /** Takes one back for its applicant; what becomes of its document, the caller knows. */
    void withdraw(Application application) {
        String reference = application.reference();
        application.apply(ApplicationAct.WITHDRAW, actors.current(), clock.instant());
        timeline.record(
                application.dossierReference(), actors.current(), Step.of(ApplicationAct.WITHDRAW.code(), reference));
        posting.post(application.agency(), reference, WithdrawalMessage.Body.byApplicant(reference));
        decided.fire(ApplicationDecided.of(application));
    }

    private void close(Application application, String approval) {
        String reference = application.reference();
        application.apply(ApplicationAct.CLOSE, Actor.SYSTEM, clock.instant());
        application.closed(approval);
        timeline.record(
                application.dossierReference(),
                Actor.SYSTEM,
                Step.of(ApplicationAct.CLOSE.code(), reference, "certificate", approval));
        posting.post(application.agency(), reference, WithdrawalMessage.Body.metElsewhere(reference, approval));
        closed.fire(new ApplicationClosed(
                reference,
                application.dossierReference(),
                application.document(),
                application.agency(),
                application.applicant(),
                approval));
    }
}
