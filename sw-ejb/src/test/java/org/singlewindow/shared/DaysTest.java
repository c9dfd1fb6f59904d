package org.singlewindow.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day, or some in a row, as people type them. */
class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-01, 2026-12-01",
        "2026.12.1, 2026-12-01, 2026-12-01",
        "20261201, 2026-12-01, 2026-12-01",
        "2026-12-01..2026-12-05, 2026-12-01, 2026-12-05",
        "2026.12.1 .. 1 Dec 2026, 2026-12-01, 2026-12-01",
        "2026년 12월 1일 ~ 2026년 12월 5일, 2026-12-01, 2026-12-05",
        "2026.12.01.~2026.12.05., 2026-12-01, 2026-12-05"
    })
    void oneDayOrTwoAreRead(String typed, LocalDate first, LocalDate last) {
        assertEquals(Optional.of(new Days(first, last)), Days.read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "~",
                "tomorrow",
                "2026-02-30",
                "2026-12-01..",
                "..2026-12-01",
                "2026-12-05..2026-12-01",
                "2026-12-01..2026-12-05..2026-12-09"
            })
    void whatIsNoDayIsNotRead(String typed) {
        assertEquals(Optional.empty(), Days.read(typed));
    }
}
