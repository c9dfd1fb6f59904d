package org.singlewindow.web.agency.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.application.Decision;
import org.singlewindow.shared.Refusal;

/** How officials write what they approve of the goods. */
class PartsTextTest {
    @Test
    void linesStretchesAndQuantitiesAreRead() {
        assertEquals(
                List.of(
                        new Decision.Part(1, null),
                        new Decision.Part(3, null),
                        new Decision.Part(4, null),
                        new Decision.Part(2, new BigDecimal("8000.5"))),
                PartsText.read(" 1, 3-4 ; 2: 8000.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1,,2", "5-3", "1-1000", "1: -2", "1: 2-3"})
    void whatCannotBeReadIsRefused(String text) {
        assertThrows(Refusal.class, () -> PartsText.read(text));
    }
}
