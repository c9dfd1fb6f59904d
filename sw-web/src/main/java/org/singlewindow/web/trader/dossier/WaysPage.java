package org.singlewindow.web.trader.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** From each page of a dossier to the tasks beside it. */
@Named
@RequestScoped
public class WaysPage {
    @Inject
    private DossierTasks tasks;

    /** The tasks before and after that one. */
    public DossierTasks.Ways of(String reference, String task) {
        return tasks.ways(reference, task);
    }
}
