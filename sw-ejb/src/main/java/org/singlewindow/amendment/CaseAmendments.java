package org.singlewindow.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.singlewindow.dossier.CaseForgotten;

/** Gives up the amendments of a case that is itself deleted. */
@ApplicationScoped
class CaseAmendments {
    @Inject
    private Amendments amendments;

    void forgotten(@Observes CaseForgotten event) {
        amendments.removeAll(event.dossier());
    }
}
