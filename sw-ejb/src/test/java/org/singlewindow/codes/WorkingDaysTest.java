package org.singlewindow.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private final WorkingDays workingDays = new WorkingDays();

    @ParameterizedTest
    @CsvSource({
        // over a weekend
        "2026-11-20, 1, 2026-11-23",
        // from a Saturday
        "2026-11-21, 1, 2026-11-23",
        // over Chuseok (24 to 26 September) and the weekend after
        "2026-09-23, 3, 2026-09-30",
        // over the substitute for National Foundation Day
        "2026-10-02, 1, 2026-10-06",
        // over Seollal 2027 with its substitute
        "2027-02-05, 1, 2027-02-10",
        "2026-11-24, 0, 2026-11-24"
    })
    void addsWorkingDays(LocalDate from, int days, LocalDate expected) {
        assertEquals(expected, workingDays.addTo(from, days));
        if (days > 0) {
            assertEquals(days, workingDays.between(from, expected));
            assertEquals(-days, workingDays.between(expected, from));
        }
    }

    @Test
    void doesNotCountBackwards() {
        assertThrows(IllegalArgumentException.class, () -> workingDays.addTo(LocalDate.of(2026, 11, 24), -1));
    }

    @Test
    void constitutionDayIsAHolidayAgainFrom2026() {
        assertFalse(workingDays.isWorkingDay(LocalDate.of(2026, 7, 17)));
        assertEquals(true, workingDays.isWorkingDay(LocalDate.of(2025, 7, 17)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-01, true",
        "2026-05-01, false",
        "2026-05-04, true",
        "2027-05-01, false",
        "2027-05-03, false",
        "2027-05-04, true",
        "2028-05-01, false"
    })
    void labourDayIsAHolidayFrom2026(LocalDate day, boolean working) {
        assertEquals(working, workingDays.isWorkingDay(day));
    }
}
