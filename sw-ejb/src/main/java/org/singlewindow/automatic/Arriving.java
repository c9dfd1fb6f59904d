package org.singlewindow.automatic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.singlewindow.application.ApplicationArrived;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.dossier.CaseForgotten;
import org.singlewindow.form.Definitions;

/** Notes what arrived and has a rule, to be looked at by itself once it is there. */
@ApplicationScoped
class Arriving {
    @Inject
    private Automatics automatics;

    @Inject
    private CaseApplications applications;

    @Inject
    private Definitions definitions;

    @Inject
    private Clock clock;

    void arrived(@Observes ApplicationArrived event) {
        applications
                .find(event.application())
                .filter(this::hasRule)
                .ifPresent(application -> automatics.add(new Candidate(application, clock.instant())));
    }

    private boolean hasRule(ApplicationFacts application) {
        return definitions
                        .version(application.document(), application.definitionVersion())
                        .handling()
                        .automatic()
                != null;
    }

    void forgotten(@Observes CaseForgotten event) {
        automatics.removeOfCase(event.dossier());
    }
}
