package org.singlewindow.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.singlewindow.dossier.PapersAdded;
import org.singlewindow.dossier.PapersComing;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Notes that papers were added to a case in which customs asked for some: it is customs' turn again. */
@ApplicationScoped
class PapersHandedIn {
    @Inject
    private Declarations declarations;

    @Inject
    private RequirementResults results;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** What customs has decided for good takes no papers any more. */
    void coming(@Observes PapersComing event) {
        declarations
                .ofCase(event.dossier())
                .filter(declaration -> declaration.state().isFinal())
                .ifPresent(declaration -> {
                    throw Refusal.notNow("dossier.attachment-too-late", event.dossier());
                });
    }

    void added(@Observes PapersAdded event) {
        declarations.ofCase(event.dossier()).ifPresent(declaration -> {
            if (declaration.state().isFinal()) {
                return;
            }
            if (Clearance.Act.HAND_IN.isPossibleIn(declaration.demand(Demand.PAPERS))) {
                declaration.apply(Clearance.Act.HAND_IN, "", actors.current(), clock.instant());
                timeline.record(
                        event.dossier(),
                        actors.current(),
                        Step.of(Clearance.Act.HAND_IN.code(), declaration.reference()));
                results.follow(declaration, declarations.requirements(declaration));
            } else {
                declaration.changed();
            }
        });
    }
}
