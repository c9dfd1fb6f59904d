package org.singlewindow.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives up the objections of a case that is itself deleted. */
@ApplicationScoped
public class CaseObjections {
    @Inject
    private Objections objections;

    /** Deletes all of a case. */
    public void forget(String dossier) {
        objections.removeAll(dossier);
    }
}
