package org.singlewindow.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.codes.WorkingDays;

/** Days are counted as the document says: those on which authorities work, or all; and looked at when something is to be done. */
class TimingTest {
    private static final WorkingDays CALENDAR = new WorkingDays();
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final Timing WORKING = new Timing(10);
    private static final Timing ALL =
            new Timing(8, Timing.Counted.CALENDAR, Timing.Start.LODGING, Set.of(), 10, List.of(3, 1), null);

    @Test
    void aPeriodEndsOnADayOnWhichAuthoritiesWork() {
        assertEquals(LocalDate.of(2026, 12, 11), WORKING.end(FRIDAY, CALENDAR));
        assertEquals(LocalDate.of(2026, 12, 7), ALL.end(FRIDAY, CALENDAR), "the eighth day is a Saturday");
    }

    @Test
    void whatStoodStillMovesTheEndByTheSameKindOfDays() {
        LocalDate tuesday = FRIDAY.plusDays(4);
        assertEquals(2, WORKING.between(FRIDAY, tuesday, CALENDAR));
        assertEquals(4, ALL.between(FRIDAY, tuesday, CALENDAR));
        assertEquals(LocalDate.of(2026, 12, 1), WORKING.moved(FRIDAY, 2, CALENDAR));
        assertEquals(LocalDate.of(2026, 12, 1), ALL.moved(FRIDAY, 4, CALENDAR));
        assertEquals(LocalDate.of(2026, 11, 30), ALL.moved(FRIDAY, 1, CALENDAR), "not on a Saturday");
    }

    @Test
    void theLastDayAndTheLastFifthAreNear() {
        LocalDate end = WORKING.end(FRIDAY, CALENDAR);
        assertFalse(WORKING.isAtRisk(end, end.minusDays(3), CALENDAR));
        assertTrue(WORKING.isAtRisk(end, end.minusDays(2), CALENDAR), "two of ten");
        assertTrue(WORKING.isAtRisk(end, end, CALENDAR));
        assertFalse(WORKING.isAtRisk(end, end.plusDays(1), CALENDAR), "late is more than near");
        assertTrue(new Timing(1).isAtRisk(end, end.minusDays(1), CALENDAR));
    }

    @Test
    void aQuestionIsLookedAtForEachReminderAndWhenItsLastDayIsOver() {
        LocalDate until = FRIDAY.plusDays(10);
        assertEquals(until.minusDays(3), WORKING.wakes(until, FRIDAY));
        assertEquals(until.minusDays(1), WORKING.wakes(until, until.minusDays(3)));
        assertEquals(until.plusDays(1), WORKING.wakes(until, until.minusDays(1)));
        assertEquals(until.plusDays(1), WORKING.wakes(until, until));
        assertEquals(until.plusDays(6), WORKING.wakes(until, until.plusDays(5)));
    }
}
