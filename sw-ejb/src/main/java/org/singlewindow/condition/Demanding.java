package org.singlewindow.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationReopened;
import org.singlewindow.application.Decision;
import org.singlewindow.application.TermsSet;
import org.singlewindow.certificate.CertificateTakenBack;
import org.singlewindow.reference.Numbers;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Writes down what decisions demand, and lets go of it when the certificate that it came with is taken back. */
@ApplicationScoped
class Demanding {
    @Inject
    private Undertakings undertakings;

    @Inject
    private DueDays days;

    @Inject
    private Numbers numbers;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<UndertakingMoved> moved;

    @Inject
    private Clock clock;

    void set(@Observes TermsSet event) {
        for (Decision.Term term : event.terms()) {
            Undertaking undertaking = new Undertaking(
                    numbers.next(Undertaking.class),
                    Undertaking.Subject.of(event.application()),
                    event.certificate(),
                    term,
                    days.next(term.dueOn()),
                    clock.instant());
            undertakings.add(undertaking);
            record(
                    undertaking,
                    event.official(),
                    undertaking.isOrdered() ? "condition.order" : "condition.set",
                    term.text());
        }
    }

    void takenBack(@Observes CertificateTakenBack event) {
        String number = event.certificate().number();
        for (Undertaking undertaking :
                undertakings.ofApplication(event.certificate().application())) {
            if (undertaking.certificate().equals(number) && undertaking.state().isPending()) {
                carry(undertaking, event.replacement(), event.reason());
            }
        }
    }

    void reopened(@Observes ApplicationReopened event) {
        undertakings.ofApplication(event.application().reference()).stream()
                .filter(undertaking -> undertaking.state().isPending())
                .forEach(undertaking -> carry(undertaking, null, event.reason()));
    }

    /** What counted under one certificate counts under the one in its place. */
    private void carry(Undertaking undertaking, @Nullable String replacement, String reason) {
        if (replacement != null) {
            undertaking.movedTo(replacement);
            return;
        }
        undertaking.apply(UndertakingAct.LIFT, Actor.SYSTEM);
        record(undertaking, Actor.SYSTEM, UndertakingAct.LIFT.code(), reason);
        moved.fire(new UndertakingMoved(undertaking.view(), UndertakingAct.LIFT, reason));
    }

    private void record(Undertaking undertaking, Actor actor, String act, String text) {
        timeline.record(undertaking.dossier(), actor, Step.of(act, undertaking.reference(), "text", text));
    }
}
