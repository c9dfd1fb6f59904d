package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.singlewindow.calendar.Occasion;
import org.singlewindow.calendar.OccasionSource;
import org.singlewindow.party.Reach;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;

/**
 * Until when applications are to be decided, for the calendar of the official who has taken them, and questions about them to be
 * answered, for the applicant's.
 */
@ApplicationScoped
class WorkDue implements OccasionSource {
    @Inject
    private Applications applications;

    @Inject
    private Clock clock;

    @Override
    public List<Occasion> of(Actor reader, Reach reach, int most) {
        return switch (reader.role()) {
            case OFFICIAL -> decisions(reader, most);
            case TRADER, BROKER -> answers(reach, most);
            default -> List.of();
        };
    }

    private List<Occasion> answers(Reach reach, int most) {
        return applications.toAnswer(reach, most).stream()
                .map(application -> Occasion.due(
                        "answer-" + application.reference(),
                        Objects.requireNonNull(application.asked().until()),
                        "calendar.answer",
                        List.of(application.document(), application.reference()),
                        "/trader/answer?application=" + application.reference()))
                .toList();
    }

    private List<Occasion> decisions(Actor reader, int most) {
        WorklistQuery held = new WorklistQuery(
                        EnumSet.of(ApplicationState.IN_REVIEW),
                        "",
                        reader.person(),
                        "",
                        WorklistQuery.Sort.DUE,
                        Cut.first(most))
                .bounded(LocalDate.now(clock.withZone(Kst.ZONE)), most);
        return applications.worklist(reader.organisation(), held).rows().stream()
                .map(application -> Occasion.due(
                        "work-" + application.reference(),
                        application.dueOn(),
                        "calendar.work",
                        List.of(application.document(), application.reference()),
                        "/agency/review?application=" + application.reference()))
                .toList();
    }
}
