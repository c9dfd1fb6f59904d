package org.singlewindow.team;

import java.time.LocalDate;

/**
 * Days on which somebody is away, as the team sees them.
 *
 * @param substitute who stands in; empty for nobody
 */
public record AbsenceView(long id, String person, String substitute, LocalDate first, LocalDate last) {
    static AbsenceView of(Absence absence) {
        return new AbsenceView(
                absence.id(),
                absence.person(),
                absence.substitute(),
                absence.days().first(),
                absence.days().last());
    }
}
