package org.singlewindow.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.singlewindow.dossier.CaseForgotten;

/** Gives up what was demanded in a case that is itself deleted. */
@ApplicationScoped
class CaseUndertakings {
    @Inject
    private Undertakings undertakings;

    void forgotten(@Observes CaseForgotten event) {
        undertakings.removeAll(event.dossier());
    }
}
