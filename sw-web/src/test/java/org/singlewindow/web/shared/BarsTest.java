package org.singlewindow.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.singlewindow.shared.Tally;

/** The tallest bar fills the picture, and whatever is not nothing is seen. */
class BarsTest {
    private static Bars of(long... counts) {
        LocalDate day = LocalDate.of(2026, 11, 24);
        return Bars.of(
                LongStream.of(counts).mapToObj(count -> new Tally(day, count)).toList());
    }

    @Test
    void barsAreAsTallAsTheirShareOfTheTallest() {
        Bars bars = of(1_001, 500, 1, 0);
        assertEquals(
                List.of(56, 27, 2, 0),
                bars.bars().stream().map(Bars.Bar::height).toList());
        bars.bars().forEach(bar -> assertEquals(bars.height(), bar.y() + bar.height()));
        assertEquals(
                List.of(0, 20, 40, 60), bars.bars().stream().map(Bars.Bar::x).toList());
        assertEquals(80, bars.width());
    }

    @Test
    void whereNothingWasThereIsNoPicture() {
        assertTrue(of(0, 0).isNone());
        assertTrue(of().isNone());
    }
}
