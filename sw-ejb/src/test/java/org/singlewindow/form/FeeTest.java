package org.singlewindow.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Text;

/** What a fee comes to for what an application says. */
class FeeTest {
    private static final Text WORDS = new Text("규칙", "Rule");
    private static final JsonObject CONTENT = Json.parse("""
            {"head": {"samples": "3"}, "items": {
                "1": {"gross_kg": "999.5", "tests": [{"a": "1"}, {"a": "2"}]},
                "2": {"gross_kg": "1000.6"}}}
            """);

    private static long owed(int won, Fee.Part... parts) {
        return new Fee(won, WORDS, WORDS, List.of(parts), null, Fee.Due.LODGING, Fee.USUAL_DAYS, Fee.Hold.NOTHING, 0)
                .owed(CONTENT);
    }

    @Test
    void aFixedAmountAndWhatDependsOnTheCaseAreTogether() {
        assertEquals(5_000, owed(5_000));
        assertEquals(5_000 + 2 * 700, owed(5_000, new Fee.Part(Fee.Each.ITEM, 700, null, 0)));
        assertEquals(3 * 10, owed(0, new Fee.Part(Fee.Each.WEIGHT, 10, "gross_kg", 1_000)), "a step that is begun");
        assertEquals(2 * 30_000, owed(0, new Fee.Part(Fee.Each.TEST, 30_000, "tests", 0)), "rows of a table");
        assertEquals(3 * 30_000, owed(0, new Fee.Part(Fee.Each.TEST, 30_000, "samples", 0)), "a number");
    }

    @Test
    void whatIsNotKnownOrIsWaivedCostsNothing() {
        assertEquals(0, new Fee(null, WORDS).owed(CONTENT));
        Fee waived =
                new Fee(9_000, WORDS, WORDS, List.of(), WORDS, Fee.Due.LODGING, Fee.USUAL_DAYS, Fee.Hold.NOTHING, 0);
        assertFalse(waived.isCharged());
        assertEquals(0, waived.owed(CONTENT));
    }
}
