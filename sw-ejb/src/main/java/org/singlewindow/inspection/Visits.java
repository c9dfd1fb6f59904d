package org.singlewindow.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.singlewindow.calendar.Occasion;
import org.singlewindow.calendar.OccasionSource;
import org.singlewindow.party.Reach;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;

/** When goods are inspected, for the calendars of those whose goods they are and of the officials who go there. */
@ApplicationScoped
class Visits implements OccasionSource {
    @Inject
    private Inspections inspections;

    @Inject
    private Clock clock;

    @Override
    public List<Occasion> of(Actor reader, Reach reach, int most) {
        return switch (reader.role()) {
            case TRADER, BROKER -> visits(inspections.page(reach, true, Cut.first(most)).rows().stream(), "/trader");
            case OFFICIAL -> visits(theirs(reader, most), "/agency");
            default -> List.of();
        };
    }

    private Stream<Inspection> theirs(Actor official, int most) {
        Instant today =
                LocalDate.now(clock.withZone(Kst.ZONE)).atStartOfDay(Kst.ZONE).toInstant();
        return inspections
                .ofOfficer(
                        official.organisation(),
                        official.person(),
                        today,
                        today.plus(Duration.ofDays(Limits.INSPECTION_DAYS.value() + 1L)),
                        most)
                .stream();
    }

    private static List<Occasion> visits(Stream<Inspection> found, String area) {
        return found.filter(one -> one.startsAt() != null)
                .map(one -> visit(one, Objects.requireNonNull(one.startsAt()), area))
                .toList();
    }

    private static Occasion visit(Inspection inspection, Instant at, String area) {
        return new Occasion(
                "inspection-" + inspection.reference(),
                LocalDate.ofInstant(at, Kst.ZONE),
                at,
                null,
                "calendar.inspection",
                List.of(inspection.reference()),
                area + "/inspection?inspection=" + inspection.reference());
    }
}
