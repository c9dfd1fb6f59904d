package org.singlewindow.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.singlewindow.dossier.CaseForgotten;

/** Gives up the objections of a case that is itself deleted. */
@ApplicationScoped
class CaseObjections {
    @Inject
    private Objections objections;

    void forgotten(@Observes CaseForgotten event) {
        objections.removeAll(event.dossier());
    }
}
