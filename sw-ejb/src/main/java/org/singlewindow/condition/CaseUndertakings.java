package org.singlewindow.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives up what was demanded in a case that is itself deleted. */
@ApplicationScoped
public class CaseUndertakings {
    @Inject
    private Undertakings undertakings;

    /** Deletes all of a case. */
    public void forget(String dossier) {
        undertakings.removeAll(dossier);
    }
}
