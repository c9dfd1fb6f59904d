package org.singlewindow.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.application.Periods;
import org.singlewindow.form.Timing;
import org.singlewindow.inspection.Finding;
import org.singlewindow.inspection.InspectionAct;
import org.singlewindow.inspection.InspectionChanged;
import org.singlewindow.inspection.InspectionKind;
import org.singlewindow.payment.FeesChanged;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;

/** Processing periods stand still while goods are inspected or a fee is open, and begin with a sample or a payment. */
@ApplicationScoped
class Pausing {
    @Inject
    private Periods periods;

    @Inject
    private CaseApplications applications;

    @Inject
    private Clock clock;

    void inspected(@Observes InspectionChanged event) {
        String application = event.inspection().application();
        if (application.isEmpty()) {
            return;
        }
        switch (event.act()) {
            case ORDER, REPORT, CALL_OFF -> {
                periods.standStill(
                        application, Timing.Stop.INSPECTION, !event.open().isEmpty());
                periods.standStill(
                        application, Timing.Stop.LABORATORY, event.open().contains(InspectionKind.LABORATORY));
            }
            default -> {
                // It is still waited for.
            }
        }
        Finding finding = event.inspection().finding();
        if (event.act() == InspectionAct.REPORT
                && finding != null
                && !finding.samples().isEmpty()) {
            periods.start(application, Timing.Start.SAMPLE, today(), Actor.SYSTEM);
        }
    }

    /** Money counts, whatever became of the application that it was for. */
    void fees(@Observes FeesChanged event) {
        if (applications.caseOf(event.application()).isEmpty()) {
            return;
        }
        periods.standStill(event.application(), Timing.Stop.PAYMENT, event.open());
        if (!event.open()) {
            periods.start(event.application(), Timing.Start.PAYMENT, today(), Actor.SYSTEM);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Kst.ZONE));
    }
}
