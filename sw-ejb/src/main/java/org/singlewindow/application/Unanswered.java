package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.singlewindow.correspondence.Posting;
import org.singlewindow.form.Timing;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Text;
import org.singlewindow.reference.Texts;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * Reminds applicants of what they are asked, and refuses by the document's rule what they did not answer in time. Whoever
 * answers at the same moment waits for the case, or is waited for.
 */
@ApplicationScoped
public class Unanswered {
    /** Entry of the code list {@code refusal-reason}. */
    static final String NO_ANSWER = "NO_ANSWER";

    @Inject
    private Applications applications;

    @Inject
    private Cases cases;

    @Inject
    private Periods periods;

    @Inject
    private Posting posting;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<AnswerAwaited> awaited;

    @Inject
    private Event<ApplicationDecided> decided;

    @Inject
    private Clock clock;

    /** References of those that are to be looked at today, as it seems. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> waking(int most) {
        return applications.waking(today(), most);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Kst.ZONE);
    }

    /** Does what the day demands, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void look(String reference) {
        Application application = cases.locked(reference);
        LocalDate wakes = application.wakesOn();
        LocalDate today = today();
        if (application.state() != ApplicationState.QUESTIONED || wakes == null || wakes.isAfter(today)) {
            return;
        }
        LocalDate until = Objects.requireNonNull(application.asked().until());
        Timing timing = periods.of(application);
        if (!today.isAfter(until)) {
            application.wakes(timing.wakes(until, today));
            tell(application, until);
        } else if (application.wantedUntil() != null) {
            application.wakes(today.plusDays(1));
        } else if (timing.lapse() != null) {
            lapse(application, until, timing.lapse());
        } else {
            application.wakes(null);
            tell(application, until);
        }
    }

    private void tell(Application application, LocalDate until) {
        awaited.fire(new AnswerAwaited(
                application.reference(),
                application.dossierReference(),
                application.document(),
                application.agency(),
                application.applicant(),
                until,
                today().isAfter(until)));
    }

    private void lapse(Application application, LocalDate until, Text article) {
        String reason = Texts.of(Locale.KOREAN).get("application.lapsed", until.toString(), article.ko())
                + "\n"
                + Texts.of(Locale.ENGLISH).get("application.lapsed", until.toString(), article.en());
        application.apply(ApplicationAct.LAPSE, Actor.SYSTEM, clock.instant());
        application.refused(NO_ANSWER, reason);
        applications.foundBy(application);
        timeline.record(
                application.dossierReference(),
                Actor.SYSTEM,
                Step.of(ApplicationAct.LAPSE.code(), application.reference(), "reason", reason));
        posting.post(
                application.agency(),
                application.reference(),
                WithdrawalMessage.Body.unanswered(application.reference()));
        decided.fire(ApplicationDecided.of(application));
    }
}
