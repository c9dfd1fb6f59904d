package org.singlewindow.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Records go into JSON and come back, also what was written when they had other components. */
class RecordsTest {
    private static final JsonObject CONTENT = Json.parse("{\"a\": {\"b\": [1, null]}}");

    private record Whole(
            String text,
            @Nullable String none,
            int number,
            boolean truth,
            JsonObject json,
            Text part,
            List<Text> parts,
            List<String> texts) {}

    private record Moment(Instant at) {}

    @Test
    void whatIsWrittenComesBack() {
        Text words = new Text("말", "words");
        Whole whole = new Whole("t", null, 7, true, CONTENT, words, List.of(words), List.of("x", "y"));
        JsonObject written = Records.write(whole);
        assertEquals(
                List.of("text", "number", "truth", "json", "part", "parts", "texts"),
                List.copyOf(written.keySet()),
                "by name and in order, without what there is none of");
        assertEquals(whole, Records.read(Whole.class, written.toString()));
    }

    @Test
    void whatAnotherVersionWroteIsRead() {
        Whole read = Records.read(Whole.class, "{\"text\": \"t\", \"gone\": 1, \"texts\": null}");
        assertEquals("t", read.text());
        assertEquals(0, read.number());
        assertEquals(List.of(), read.texts());
        assertEquals(List.of(), read.parts());
    }

    @Test
    void whatNobodyThoughtOfIsNotWritten() {
        assertThrows(IllegalArgumentException.class, () -> Records.write(new Moment(Instant.EPOCH)));
    }
}
