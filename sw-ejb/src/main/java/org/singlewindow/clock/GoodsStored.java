package org.singlewindow.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.application.Periods;
import org.singlewindow.form.Timing;
import org.singlewindow.keeper.GoodsEntered;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;

/** What was lodged before the goods came begins to count when a keeper says that they are in its place. */
@ApplicationScoped
class GoodsStored {
    @Inject
    private CaseApplications applications;

    @Inject
    private Periods periods;

    void entered(@Observes GoodsEntered event) {
        LocalDate day = LocalDate.ofInstant(event.at(), Kst.ZONE);
        for (String dossier : event.dossiers()) {
            for (ApplicationFacts application : applications.ofCase(dossier)) {
                periods.start(application.reference(), Timing.Start.STORAGE, day, Actor.SYSTEM);
            }
        }
    }
}
