package org.singlewindow.server;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.yaml.snakeyaml.Yaml;

/** The systems of three agencies and of customs, played along with the demonstration by {@code sw-partner}. */
final class OtherEnds {
    /** Who works by a system of its own in the demonstration. */
    static final List<String> PLAYED = List.of("RRA", "KMDIA", "KTC", "KCS");

    private static final String CUSTOMS = "KCS";
    private static final int PORT = 8090;
    private static final String PAUSES = "2s 5s 10s 30s 1m 5m 15m 1h 3h 6h";
    private static final int STOP_SECONDS = 5;

    private static final int SECRET_BYTES = 24;

    private final Path configuration;
    private final Path log;
    private final Map<String, String> environment;

    private OtherEnds(Path configuration, Path log, Map<String, String> environment) {
        this.configuration = configuration;
        this.log = log;
        this.environment = environment;
    }

    /** What the server is to know of the institution that takes payments; a setting of the operator's goes before. */
    Map<String, String> environment() {
        return System.getenv("SW_PAYMENT_ADDRESS") == null ? environment : Map.of();
    }

    /** Where the program's own page is. */
    static URI address(Ports ports) {
        return URI.create("http://localhost:" + (PORT + ports.offset()) + "/");
    }

    /** Writes what the program and the window are to know of each other. */
    static OtherEnds prepare(DataFolder data, Ports ports) {
        JsonArrayBuilder known = Json.createArrayBuilder();
        List<Map<String, Object>> parties = new ArrayList<>();
        for (String code : PLAYED) {
            known.add(Json.createObjectBuilder()
                    .add("code", code)
                    .add("endpoint", address(ports).resolve("as4/" + code).toString())
                    .add("certificate", "pki/systems/" + code + ".crt")
                    .add("pauses", PAUSES));
            boolean customs = code.equals(CUSTOMS);
            parties.add(Map.of(
                    "code",
                    code,
                    "keystore",
                    "pki/systems/" + code + ".p12",
                    "password",
                    DemoKeys.PASSWORD,
                    "plays",
                    customs ? "customs" : "agency",
                    "rules",
                    Map.of("default", "approve"),
                    "after",
                    customs ? "60s" : "20s"));
        }
        String secret = secret();
        String window = "http://localhost:" + ports.http();
        Map<String, Object> settings = Map.of(
                "till",
                Map.of("secret", secret, "window", window + "/payment", "back", window + "/trader/fees"),
                "port",
                address(ports).getPort(),
                "control",
                true,
                "data",
                "partner",
                "window",
                Map.of("endpoint", window + "/as4", "certificate", "pki/systems/SW.crt"),
                "parties",
                parties);
        try {
            Path configuration = data.root().resolve("partner.yaml");
            Files.writeString(configuration, new Yaml().dump(settings));
            Files.writeString(
                    data.root().resolve("partners.json"), known.build().toString());
            return new OtherEnds(configuration, data.root().resolve("partner.log"), told(ports, secret));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, String> told(Ports ports, String secret) {
        return Map.of("SW_PAYMENT_ADDRESS", address(ports) + "till", "SW_PAYMENT_SECRET", secret);
    }

    /** Shared by the window and the institution that takes payments, made up for this start. */
    private static String secret() {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Starts the program, if it was built; what is returned stops it. */
    Optional<Runnable> start(Path program) {
        if (!Files.exists(program)) {
            return Optional.empty();
        }
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx192m",
                            "-jar",
                            program.toString(),
                            configuration.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return Optional.of(() -> end(process));
        } catch (IOException failed) {
            throw new UncheckedIOException("The partners' program does not start", failed);
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
