package org.singlewindow.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Text;

/** Whatever a trader types, a fee is a number; and without a law there is none. */
class FeeBoundsTest {
    private static final Text WORDS = new Text("규칙", "Rule");
    private static final JsonObject MISTYPED = Json.parse(
            "{\"head\": {\"tests\": \"999999999999999\"}, \"items\": {\"1\": {\"tests\": \"999999999999999.999999\"}}}");

    private static Fee fee(@Nullable Text article) {
        return new Fee(
                900_000_000,
                WORDS,
                article,
                List.of(new Fee.Part(Fee.Each.TEST, 900_000_000, "tests", 0)),
                null,
                Fee.Due.LODGING,
                Fee.USUAL_DAYS,
                Fee.Hold.NOTHING,
                0);
    }

    @Test
    void aMistypedNumberIsTooMuchAndNoMistakeOfArithmetic() {
        assertEquals(10_000_000_000L, fee(WORDS).owed(MISTYPED));
        assertTrue(fee(WORDS).isTooMuch(MISTYPED));
        assertFalse(fee(WORDS).isTooMuch(Json.parse("{\"head\": {\"tests\": \"1\"}}")));
    }

    @Test
    void anAmountThatNoLawAsksForIsWords() {
        assertEquals(0, fee(null).owed(MISTYPED));
        assertFalse(fee(null).isCharged());
        assertFalse(fee(null).isTooMuch(MISTYPED));
    }
}
