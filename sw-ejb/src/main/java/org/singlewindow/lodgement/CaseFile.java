package org.singlewindow.lodgement;

import java.time.LocalDate;
import java.util.Comparator;
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
    /** What must be done first stands first; then what has no day. */
    public static final Comparator<CaseFile> BY_DAY =
            Comparator.comparing(CaseFile::day, Comparator.nullsLast(Comparator.naturalOrder()));

    public CaseFile {
        applications = List.copyOf(applications);
        timeline = List.copyOf(timeline);
    }

    /** The case as a row of steps; none where it is not lodged. */
    public List<CaseStep> steps() {
        return dossier.isDraft() ? List.of() : CaseStep.of(declaration, applications);
    }

    /** Those steps in which something has to be done now. */
    public List<CaseStep> now() {
        return steps().stream().filter(CaseStep::isNow).toList();
    }

    /** The day by which the trader wants all done: imports arrive, exports are loaded; null where nobody said one. */
    public @Nullable LocalDate day() {
        return dossier.day();
    }
}
