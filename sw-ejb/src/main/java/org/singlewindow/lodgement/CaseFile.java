package org.singlewindow.lodgement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.timeline.TimelineEntryFacts;

/**
 * A whole case: what was entered, what was lodged, where it stands, and what happened.
 *
 * @param declaration null while nothing was lodged, and for whom only single documents of the case are
 */
public record CaseFile(
        DossierView dossier,
        @Nullable DeclarationView declaration,
        List<ApplicationView> applications,
        List<TimelineEntryFacts> timeline) {
    public CaseFile {
        applications = List.copyOf(applications);
        timeline = List.copyOf(timeline);
    }
}
