package org.singlewindow.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.singlewindow.timeline.Timeline;

/** Takes a draft away with everything that belongs to it: its papers, its history, its words. */
@ApplicationScoped
class DraftRemoval {
    @Inject
    private Dossiers dossiers;

    @Inject
    private Attachments attachments;

    @Inject
    private Timeline timeline;

    void remove(Dossier draft) {
        attachments.of(draft.id()).forEach(attachments::remove);
        timeline.forget(draft.reference());
        dossiers.remove(draft);
    }
}
