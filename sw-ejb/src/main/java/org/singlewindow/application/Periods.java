package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.Timing;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * Lets the processing period of an application begin, stand still and run on, by the rule of its document. Other rooms say
 * what happens (a fee is paid, the goods are inspected); whether that matters, the document says.
 */
@ApplicationScoped
public class Periods {
    @Inject
    private Cases cases;

    @Inject
    private Definitions definitions;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    Timing of(ApplicationFacts application) {
        return definitions
                .version(application.document(), application.definitionVersion())
                .timing();
    }

    /** What its days waited for happened on that day. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void start(String reference, Timing.Start what, LocalDate day, Actor actor) {
        Application application = cases.locked(reference);
        if (application.waitsFor() == what && !application.state().isFinal()) {
            start(application, day, actor);
        }
    }

    /** No days count before it was lodged. */
    void start(Application application, LocalDate day, Actor actor) {
        LocalDate lodged = LocalDate.ofInstant(application.lodgedAt(), Kst.ZONE);
        LocalDate from = day.isBefore(lodged) ? lodged : day;
        application.start(from, of(application), workingDays);
        timeline.record(
                application.dossierReference(),
                actor,
                Step.of("application.clock-start", application.reference(), "day", from.toString()));
    }

    /** The agency decides once more, in as many days as before. */
    void anew(Application application) {
        application.anew(today(), of(application), workingDays);
    }

    /** It has reached its agency: the day of receipt is no step of its own. */
    void received(Application application) {
        if (application.waitsFor() == Timing.Start.RECEIPT) {
            application.start(today(), of(application), workingDays);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Kst.ZONE);
    }

    /** Stands still as long as there is that reason, where the document says so; heard as often as one likes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void standStill(String reference, Timing.Stop why, boolean still) {
        if (still) {
            stop(reference, why);
        } else {
            goOn(reference, why);
        }
    }

    /** Stands still for that reason, where the document says so. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void stop(String reference, Timing.Stop why) {
        Application application = cases.locked(reference);
        if (!application.state().isFinal()
                && of(application).stops().contains(why)
                && !application.pause().why().contains(why)) {
            application.stop(why, clock.instant());
            record(application, "application.clock-stop-" + why.name().toLowerCase(Locale.ROOT));
        }
    }

    /** That reason is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void goOn(String reference, Timing.Stop why) {
        Application application = cases.locked(reference);
        if (!application.state().isFinal() && application.pause().why().contains(why)) {
            application.goOn(why, clock.instant(), of(application), workingDays);
            if (application.pause().why().isEmpty()) {
                record(application, "application.clock-on");
            }
        }
    }

    private void record(Application application, String act) {
        timeline.record(application.dossierReference(), Actor.SYSTEM, Step.of(act, application.reference()));
    }

    /** Asked: a step of its own, which says why it stands still. */
    void asked(Application application) {
        if (of(application).stops().contains(Timing.Stop.QUESTION)) {
            application.stop(Timing.Stop.QUESTION, clock.instant());
        }
    }

    void answered(Application application) {
        application.goOn(Timing.Stop.QUESTION, clock.instant(), of(application), workingDays);
    }
}
