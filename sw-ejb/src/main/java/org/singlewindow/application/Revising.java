package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.correspondence.Posting;
import org.singlewindow.form.Timing;
import org.singlewindow.party.Actors;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Gives applications another content where the consignment was corrected: in every state in which nothing is decided. */
@ApplicationScoped
public class Revising {
    @Inject
    private Applications applications;

    @Inject
    private Periods periods;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Posting posting;

    @Inject
    private Timeline timeline;

    @Inject
    private Actors actors;

    @Inject
    private Event<ApplicationAnswered> answered;

    @Inject
    private Clock clock;

    /**
     * What becomes of an application.
     *
     * @param gone numbers of goods items that are declared no longer
     * @param goods the rest of them in a few words
     */
    public record Amended(JsonObject content, Collection<Integer> gone, String goods, LocalDate dueOn) {
        public Amended {
            gone = List.copyOf(gone);
        }
    }

    /**
     * Until when it is to be decided with the consignment as it will be.
     *
     * @param counts from which day the days of such a period count, as far as the consignment tells
     */
    public LocalDate due(ApplicationFacts application, Function<Timing, LocalDate> counts) {
        Timing timing = periods.of(application);
        boolean waits = ((Application) application).waitsFor() == Timing.Start.STORAGE;
        return waits ? timing.end(counts.apply(timing), workingDays) : application.dueOn();
    }

    /** Amends it for its applicant; the caller has asked whose it is, and holds the case's lock. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void amend(String reference, Amended amended, String reason) {
        Application application = applications.find(reference).orElseThrow();
        applications.add(new ApplicationRevision(application, reason, clock.instant()));
        application.revise(amended.content());
        application.amended(amended.goods(), amended.dueOn());
        applications.uncover(application, amended.gone());
        timeline.record(
                application.dossierReference(),
                actors.current(),
                Step.of("application.amend", reference, "text", reason));
        posting.post(
                application.agency(),
                reference,
                new AmendedMessage.Body(reference, application.revision(), reason, amended.content()));
        answered.fire(new ApplicationAnswered(reference, application.agency(), application));
    }
}
