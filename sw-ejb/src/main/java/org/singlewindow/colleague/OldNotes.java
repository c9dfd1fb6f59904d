package org.singlewindow.colleague;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.singlewindow.dossier.CaseForgotten;

/** Deletes the notes beside a case that is deleted. */
@ApplicationScoped
class OldNotes {
    @Inject
    private ColleagueNotes notes;

    void forgotten(@Observes CaseForgotten event) {
        notes.removeOfCase(event.dossier());
    }
}
