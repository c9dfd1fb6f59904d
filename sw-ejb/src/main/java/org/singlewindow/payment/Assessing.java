package org.singlewindow.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.singlewindow.application.ApplicationAct;
import org.singlewindow.application.ApplicationAnswered;
import org.singlewindow.application.ApplicationClosed;
import org.singlewindow.application.ApplicationDecided;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.ApplicationLodged;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationStep;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.Fee;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;

/**
 * Charges what is lodged by the rule of its document, holds the step that waits for the money, and gives back what was paid
 * for work that was not done. Applications know nothing of it: they say what happens, and this listens.
 */
@ApplicationScoped
class Assessing {
    private static final String ASSESS = "payment.assess";

    @Inject
    private Ledger ledger;

    @Inject
    private Bills bills;

    @Inject
    private Refunding refunding;

    @Inject
    private Definitions definitions;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private ChargedCases cases;

    @Inject
    private Clock clock;

    void lodged(@Observes ApplicationLodged event) {
        ApplicationFacts application = event.application();
        Fee fee = fee(application);
        long owed = fee.owed(application.content());
        if (owed > 0) {
            charge(application, fee, owed);
        }
    }

    private Fee fee(ApplicationFacts application) {
        return definitions
                .version(application.document(), application.definitionVersion())
                .fee();
    }

    private void charge(ApplicationFacts application, Fee fee, long owed) {
        Charge charge = bills.charge(new Charge.Assessed(
                application.reference(),
                application.dossierReference(),
                application.document(),
                application.definitionVersion(),
                application.agency(),
                application.applicant(),
                owed,
                fee,
                due(application, fee)));
        record(charge, ASSESS);
    }

    /** With the result, or so many working days from now; never on a day on which nobody works. */
    private LocalDate due(ApplicationFacts application, Fee fee) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Kst.ZONE);
        if (fee.due() == Fee.Due.RESULT) {
            return application.dueOn();
        }
        return fee.days() == 0 && workingDays.isWorkingDay(today)
                ? today
                : workingDays.addTo(today, Math.max(fee.days(), 1));
    }

    private void record(Charge charge, String act) {
        cases.record(charge, Actor.SYSTEM, Step.of(act, charge.reference(), "amount", String.valueOf(charge.amount())));
    }

    /** Refuses the step that waits for money which is not there, and notes when work begins. */
    void step(@Observes ApplicationStep step) {
        boolean work = step.act() == ApplicationAct.CLAIM;
        if (!work && step.act() != ApplicationAct.APPROVE) {
            return;
        }
        List<Charge> charges = ledger.ofApplication(step.application());
        for (Charge charge : charges) {
            boolean held = work ? charge.holds() == Fee.Hold.WORK : charge.holds() != Fee.Hold.NOTHING;
            if (step.mayWait() && charge.state().isOpen() && held) {
                throw Refusal.notNow(work ? "payment.holds-work" : "payment.holds-result", step.application());
            }
        }
        if (work) {
            charges.forEach(charge -> charge.worked(clock.instant()));
        } else {
            charges.forEach(charge -> charge.resulted(clock.instant()));
        }
    }

    void decided(@Observes ApplicationDecided event) {
        if (event.state() == ApplicationState.WITHDRAWN) {
            end(event.application());
        }
    }

    void closed(@Observes ApplicationClosed event) {
        end(event.application());
    }

    private void end(String application) {
        for (Charge charge : ledger.ofApplication(application)) {
            if (charge.state().isOpen()) {
                cancel(charge);
            } else if (charge.state().isPaid()) {
                refunding.giveBack(charge, charge.refundable(), Refund.Why.WITHDRAWN);
            }
        }
    }

    private void cancel(Charge charge) {
        bills.cancel(charge);
        charge.apply(ChargeAct.CANCEL);
        record(charge, ChargeAct.CANCEL.code());
    }

    /**
     * What was answered may cost more or less: what is not paid gets another number, what is paid a charge beside it. What
     * cost nothing when it was lodged goes on so.
     */
    void answered(@Observes ApplicationAnswered event) {
        ApplicationFacts application = event.said();
        Fee fee = fee(application);
        if (!fee.isCharged()) {
            return;
        }
        List<Charge> standing = new ArrayList<>(ledger.ofApplication(application.reference()));
        if (standing.isEmpty()) {
            return;
        }
        standing.removeIf(charge -> !charge.state().counts());
        long charged = standing.stream().mapToLong(Charge::amount).sum();
        // What was waived is not charged again, and there is nothing of it to give back.
        standing.removeIf(charge -> charge.state() == ChargeState.WAIVED);
        long more = fee.owed(application.content()) - charged;
        List<Charge> open =
                standing.stream().filter(charge -> charge.state().isOpen()).toList();
        if (more > 0 && open.isEmpty()) {
            charge(application, fee, more);
        } else if (more > 0) {
            renew(open.get(0), open.get(0).amount() + more);
        } else if (more < 0) {
            lower(standing, -more);
        }
    }

    /** What is not paid first, then the newest. */
    private void lower(List<Charge> standing, long by) {
        List<Charge> newest = new ArrayList<>(standing);
        Collections.reverse(newest);
        newest.sort((one, other) ->
                Boolean.compare(other.state().isOpen(), one.state().isOpen()));
        long left = by;
        for (Charge charge : newest) {
            long taken = Math.min(left, charge.amount());
            if (taken > 0) {
                left -= taken;
                if (!charge.state().isOpen()) {
                    refunding.lower(charge, taken);
                } else if (taken == charge.amount()) {
                    cancel(charge);
                } else {
                    renew(charge, charge.amount() - taken);
                }
            }
        }
    }

    private void renew(Charge charge, long amount) {
        bills.renew(charge, amount);
        record(charge, ChargeAct.RENEW.code());
    }
}
