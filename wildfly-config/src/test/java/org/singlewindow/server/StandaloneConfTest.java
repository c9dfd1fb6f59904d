package org.singlewindow.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What opens the store of secrets is fetched by the operator's command, once, before the Java machine starts. */
class StandaloneConfTest {
    private static final String SAYS_WHAT_THE_SERVER_GETS = "printf %s \"$SW_SECRETS_KEY\"";

    @TempDir
    private Path folder;

    @Test
    void aCommandHandsOverWhatOpensTheStore() throws Exception {
        Path credential = Files.writeString(folder.resolve("sw-secrets"), "open $esame, \"please\"\n");
        Said said =
                start(Map.of("CREDENTIALS", folder.toString(), "SW_SECRETS_COMMAND", "cat $CREDENTIALS/sw-secrets"));
        assertEquals(0, said.status(), said.text());
        assertEquals(Files.readString(credential).strip(), said.text());
    }

    @Test
    void aCommandThatFailsStopsTheStart() throws Exception {
        Said said = start(Map.of("SW_SECRETS_COMMAND", "cat " + folder.resolve("none"), "SW_SECRETS_KEY", "word"));
        assertNotEquals(0, said.status());
        assertFalse(said.text().endsWith("word"), said.text());
    }

    @Test
    void withoutACommandTheWordItselfCounts() throws Exception {
        assertEquals("word", start(Map.of("SW_SECRETS_KEY", "word")).text());
    }

    private record Said(int status, String text) {}

    /** Reads the file as the server's own start script does, and then tells what the Java machine would find. */
    private static Said start(Map<String, String> environment) throws IOException, InterruptedException {
        Path shell = Path.of("/bin/sh");
        assumeTrue(Files.isExecutable(shell), "no shell here");
        Path script = Path.of("server/bin/standalone.conf").toAbsolutePath();
        assertTrue(Files.exists(script), script::toString);
        String commands = ". '" + script + "'; exec /bin/sh -c '" + SAYS_WHAT_THE_SERVER_GETS + "'";
        ProcessBuilder builder = new ProcessBuilder(shell.toString(), "-c", commands);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
