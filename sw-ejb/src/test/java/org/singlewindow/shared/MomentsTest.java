package org.singlewindow.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What carries a zone is converted to Korea's time, what carries none is taken as Korea's; what cannot be is refused. */
class MomentsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2026-11-02",
        "20261102, 2026-11-02",
        "2026.11.02, 2026-11-02",
        "2026/11/02, 2026-11-02",
        "' 2026-11-02\u00A0', 2026-11-02",
        "２０２６-11-02, 2026-11-02",
        "2026-11-02T23:30, 2026-11-02",
        "2026-11-02T23:30:00Z, 2026-11-03",
        "2026-11-02T23:30:00+09:00, 2026-11-02",
        "2026-11-02T08:00:00-08:00, 2026-11-03",
        "2026-11-02T16:00:00.123+01:00, 2026-11-03",
        "20261102235959Z, 2026-11-03",
        "20261102143931+01, 2026-11-02",
        "2026-11-02+01:00, 2026-11-02",
        "2024-02-29, 2024-02-29",
        "2026.12.1, 2026-12-01",
        "2026. 12. 1., 2026-12-01",
        "2026/12/1, 2026-12-01",
        "2026년 12월 1일, 2026-12-01",
        "1 Dec 2026, 2026-12-01",
        "01-DEC-2026, 2026-12-01",
        "1st December 2026, 2026-12-01",
        "'Dec 1, 2026', 2026-12-01",
        "December 1 2026, 2026-12-01"
    })
    void aDayIsTheDayInKorea(String written, LocalDate day) {
        assertEquals(Optional.of(day), Moments.day(written));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30",
        "20260230",
        "2026-13-01",
        "26-11-02",
        "02-11-2026",
        "2026-11-2",
        "2026.13.1",
        "2026.2.30",
        "31 Nov 2026",
        "1 Foo 2026",
        "26.12.1",
        "1.12.2026",
        "12/1/2026",
        "2026-11/02",
        "2026",
        "today",
        "2026-11-02T25:00Z",
        "20261102250000Z",
        "20261102T1200+99",
        "2026-11-02T12:00+19:00",
        "''",
        "2026-11-02 x",
        "2026-11-02T12:00 Asia/Seoul"
    })
    void whatCannotBeIsNoDay(String written) {
        assertEquals(Optional.empty(), Moments.day(written));
    }

    @ParameterizedTest
    @CsvSource({
        "102, 20261102, 2026-11-02",
        "203, 202611022330, 2026-11-02",
        "204, 20261102233000, 2026-11-02",
        "205, 202611022330+0000, 2026-11-03",
        "205, 202611022330-0100, 2026-11-03",
        "304, 20261102233000Z, 2026-11-03",
        "304, 20261102233000UTC, 2026-11-03",
        "304, 20261102233000KST, 2026-11-02",
        "304, 20261102233000+09, 2026-11-02",
        "'', 2026-11-02, 2026-11-02"
    })
    void edifactSaysHowAMomentIsWritten(String format, String written, LocalDate day) {
        assertEquals(Optional.of(day), Moments.day(written, format));
    }

    @ParameterizedTest
    @CsvSource({
        "102, 202611022330", "102, 2026-11-02", "203, 20261102", "204, 202611022330", "205, 202611022330",
        "304, 20261102233000", "304, 20260230233000Z", "718, 20261102", "102, 20261332", "x, 20261102"
    })
    void whatIsNotInItsFormatIsNoDay(String format, String written) {
        assertEquals(Optional.empty(), Moments.day(written, format));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T14:30Z, 2026-11-02T23:30",
        "2026-11-02 14:30, 2026-11-02T14:30",
        "2026-11-02T14:30:15+09:00, 2026-11-02T14:30:15"
    })
    void aMomentIsInKoreasTime(String written, LocalDateTime moment) {
        assertEquals(Optional.of(moment), Moments.moment(written));
    }
}
