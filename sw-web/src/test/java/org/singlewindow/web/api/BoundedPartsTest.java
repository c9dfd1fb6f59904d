package org.singlewindow.web.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.singlewindow.shared.Refusal;

/** So many parts are read and no more, whatever else in them looks like the beginning of one. */
class BoundedPartsTest {
    private static BoundedParts of(String text) {
        return new BoundedParts(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)), "b-b", 3);
    }

    @Test
    void readsWhatIsAllowed() throws IOException {
        String text =
                "--b-b\r\n\r\none --b-b\r\n--b\r\n\n--b-\n\n\n--b-b\r\n\r\ntwo\n--b-b\r\n\r\nthree\r\n--b-b--\r\n";
        assertArrayEquals(text.getBytes(StandardCharsets.US_ASCII), of(text).readAllBytes());
    }

    @Test
    void stopsAtTheNextPart() {
        Refusal refusal = assertThrows(
                Refusal.class, () -> of("--b-b\r\n\r\nx\r\n".repeat(1_000)).readAllBytes());
        assertEquals("api.too-many-parts", refusal.code());
        assertThrows(Refusal.class, () -> {
            try (BoundedParts parts = of("--b-b\n\n".repeat(1_000))) {
                while (parts.read() >= 0) {
                    // One by one.
                }
            }
        });
    }
}
