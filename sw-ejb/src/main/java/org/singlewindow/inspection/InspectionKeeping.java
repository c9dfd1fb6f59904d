package org.singlewindow.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.singlewindow.dossier.CaseForgotten;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Timeline;

/** Keeps what an inspection found with its photos, in a transaction that begins when these were scanned. */
@ApplicationScoped
public class InspectionKeeping {
    @Inject
    private Inspections inspections;

    @Inject
    private Progress progress;

    @Inject
    private Timeline timeline;

    /** Whoever asks for what is not there, or not for him. */
    static Refusal notFound(String reference) {
        return Refusal.notFound("inspection.not-found", reference);
    }

    /** For those who look: the case is locked. */
    Inspection locked(Actor actor, String reference) {
        timeline.lock(inspections.caseOf(reference).orElseThrow(() -> notFound(reference)));
        return theirs(actor, reference);
    }

    /** For those who look, to read. */
    Inspection theirs(Actor actor, String reference) {
        return inspections
                .find(reference)
                .filter(found -> found.agency().equals(actor.organisation()))
                .orElseThrow(() -> notFound(reference));
    }

    /**
     * Keeps it once: the same again, by the same key, changes nothing.
     *
     * @return whether it was kept now
     */
    @Transactional
    boolean keep(Actor actor, String reference, String key, Finding finding, List<Photo.Attachable> files) {
        Inspection inspection = locked(actor, reference);
        if (inspection.isKnownAs(key)) {
            return false;
        }
        if (!inspection.view().isReportable()) {
            throw Refusal.notNow("inspection.not-now", reference);
        }
        int number = 0;
        for (Photo.Attachable file : files) {
            number++;
            inspections.add(new Photo(inspection.id(), number, file));
        }
        progress.report(inspection, finding, key, number, actor);
        return true;
    }

    void forgotten(@Observes CaseForgotten event) {
        inspections.removeAll(event.dossier());
    }
}
