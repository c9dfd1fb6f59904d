package org.singlewindow.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last key of the file encrypts, all of them decrypt, and a new one is there without a restart. */
class DataKeyFileTest {
    @TempDir
    private Path folder;

    private Path file;
    private DataKeyFile keys;
    private int changes;

    @BeforeEach
    void named() {
        file = folder.resolve("data.keys");
        keys = new DataKeyFile(file);
    }

    private static String line(String id, int filling) {
        byte[] key = new byte[32];
        key[0] = (byte) filling;
        return id + " " + Base64.getEncoder().encodeToString(key) + "\n";
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text);
        changes++;
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.parse("2026-11-29T00:00:00Z").plusSeconds(changes)));
    }

    @Test
    void aNewKeyTakesOverWhileTheWindowRuns() throws IOException {
        write("# made in November\n\n" + line("k1", 1));
        assertEquals("k1", keys.current().orElseThrow().id());
        write("# made in November\n\n" + line("k1", 1) + line("k2", 2));
        assertEquals("k2", keys.current().orElseThrow().id());
        assertEquals(1, keys.find("k1").orElseThrow().getEncoded()[0]);
        assertArrayEquals(
                keys.current().orElseThrow().key().getEncoded(),
                keys.find("k2").orElseThrow().getEncoded());
        assertTrue(keys.find("k3").isEmpty());
    }

    @Test
    void whatIsNoKeyIsLeftOut() throws IOException {
        write(line("k1", 1) + "k2 tooshort\nsomething else\n" + line("an-id-that-is-much-too-long", 3));
        assertEquals("k1", keys.current().orElseThrow().id());
        assertTrue(keys.find("k2").isEmpty());
    }

    @Test
    void aFileThatIsGoneForAMomentStillCounts() throws IOException {
        assertTrue(keys.current().isEmpty());
        write(line("k1", 1));
        assertTrue(keys.current().isPresent());
        Files.delete(file);
        assertTrue(keys.find("k1").isPresent());
    }
}
