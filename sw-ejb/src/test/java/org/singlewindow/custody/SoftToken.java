package org.singlewindow.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A token out of Debian's package softhsm2, with a key that was made in it as an operator makes one: by keytool. Its
 * library reads {@code SOFTHSM2_CONF}, which the build sets, once for a process: there is one token for all tests.
 */
public final class SoftToken {
    /** Opens it. */
    public static final String PIN = "4711-0815";

    private static final Path LIBRARY = Path.of("/usr/lib/softhsm/libsofthsm2.so");

    private SoftToken() {}

    /** The configuration by which the JDK speaks with the token; skips the test where there can be none. */
    public static synchronized Path configuration() throws IOException, InterruptedException {
        assumeTrue(new DebianPackage("softhsm2", LIBRARY).isThere(), "SoftHSM is neither installed nor can it be");
        Path settings = Path.of(System.getenv("SOFTHSM2_CONF"));
        Path folder = Objects.requireNonNull(settings.getParent());
        Path configuration = folder.resolve("token.cfg");
        if (System.getProperty("sw.test.token") == null) {
            System.setProperty("sw.test.token", configuration.toString());
            make(folder, settings, configuration);
        }
        return configuration;
    }

    private static void make(Path folder, Path settings, Path configuration) throws IOException, InterruptedException {
        empty(folder);
        Path tokens = Files.createDirectories(folder.resolve("tokens"));
        Files.writeString(
                settings, "directories.tokendir = " + tokens + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        Files.writeString(
                configuration,
                "name = window\nlibrary = " + LIBRARY + "\nslotListIndex = 0\n"
                        + "attributes(generate, CKO_PRIVATE_KEY, *) = {\n"
                        + "  CKA_SENSITIVE = true\n  CKA_EXTRACTABLE = false\n}\n");
        must("softhsm2-util", "--init-token", "--free", "--label", "window", "--pin", PIN, "--so-pin", PIN);
        keytool(
                "-genkeypair",
                "-keystore",
                "NONE",
                "-storetype",
                "PKCS11",
                "-addprovider",
                "SunPKCS11",
                "-providerarg",
                configuration.toString(),
                "-storepass",
                PIN,
                "-alias",
                "window",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-sigalg",
                "SHA256withRSA",
                "-dname",
                "CN=Window",
                "-validity",
                "30");
    }

    /** Makes keys as an operator does. */
    public static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        assertEquals("", run(command), () -> String.join(" ", command));
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    private static void must(String... command) throws IOException, InterruptedException {
        assertEquals("", run(List.of(command)), () -> String.join(" ", command));
    }

    /** What it said, if it failed. */
    private static String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.redirectInput(new File("/dev/null"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return "It takes too long";
        }
        return process.exitValue() == 0 ? "" : "failed: " + said;
    }
}
