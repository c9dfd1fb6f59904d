package org.singlewindow.otherend;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Plays the institution that takes payments and gives them back: the window announces a payment, the payer presses a button,
 * the window hears of it, well or with a fault, and each day has its settlement file. What was done stands in one file a day.
 */
final class Till implements AutoCloseable {
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final System.Logger LOG = System.getLogger(Till.class.getName());
    private static final int LARGEST = 16 * 1024;
    private static final int TRIES = 5;
    private static final long SECONDS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration OLD = Duration.ofMinutes(10);
    private static final String NUMBER = "[A-Za-z0-9-]{1,40}";

    private final TillSettings settings;
    private final Path folder;
    private final Clock clock;
    private final Map<String, Long> asked = new ConcurrentHashMap<>();
    private final Set<String> refunded = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService later = Executors.newScheduledThreadPool(1);
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** What goes wrong, as whoever pays wishes. */
    enum Fault {
        NONE,
        LOST,
        TWICE,
        STALE,
        FORGED,
        REVERSED,
        TOO_MUCH
    }

    /**
     * How it is played.
     *
     * @param window where the window hears of payments
     * @param back where the payer's browser goes afterwards
     */
    record TillSettings(String secret, URI window, URI back) {}

    Till(TillSettings settings, Path folder, Clock clock) throws IOException {
        this.settings = settings;
        this.folder = Files.createDirectories(folder);
        this.clock = clock;
        try (var days = Files.list(folder)) {
            for (Path day : days.toList()) {
                Files.readAllLines(day).stream()
                        .filter(line -> line.startsWith("REFUNDED;"))
                        .forEach(line -> refunded.add(line.split(";", -1)[2]));
            }
        }
    }

    /** {@code /till/payments}, {@code /till/refunds}, {@code /till/settlements/<day>} for the window. */
    void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST);
            String path = exchange.getRequestURI().getPath().substring("/till".length());
            byte[] said = body.length == 0 ? path.getBytes(StandardCharsets.UTF_8) : body;
            if (!isWindows(exchange, said)) {
                exchange.sendResponseHeaders(403, -1);
                return;
            }
            if (path.startsWith("/settlements/")) {
                settlement(exchange, LocalDate.parse(path.substring("/settlements/".length())));
            } else if (path.equals("/refunds")) {
                refund(read(body));
                exchange.sendResponseHeaders(201, -1);
            } else {
                String number = ask(read(body));
                answer(
                        exchange,
                        ("{\"pay\":\"" + own(exchange) + "/till/pay/" + number + "\"}")
                                .getBytes(StandardCharsets.UTF_8));
            }
        } catch (YAMLException | IllegalArgumentException | DateTimeException | ClassCastException e) {
            exchange.sendResponseHeaders(400, -1);
        }
    }

    private static String own(HttpExchange exchange) {
        return "http://" + exchange.getRequestHeaders().getFirst("Host");
    }

    private boolean isWindows(HttpExchange exchange, byte[] said) {
        @Nullable String time = exchange.getRequestHeaders().getFirst("SW-Time");
        @Nullable String signature = exchange.getRequestHeaders().getFirst("SW-Signature");
        return time != null
                && signature != null
                && MessageDigest.isEqual(
                        sign(said, time).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<?, ?> read(byte[] body) {
        return (Map<?, ?>)
                new Yaml(new SafeConstructor(new LoaderOptions())).load(new String(body, StandardCharsets.UTF_8));
    }

    private static String text(Map<?, ?> said, String name) {
        String text = String.valueOf(said.get(name));
        if (!text.matches(NUMBER)) {
            throw new IllegalArgumentException(name);
        }
        return text;
    }

    private String ask(Map<?, ?> said) {
        String number = text(said, "number");
        asked.put(number, Long.valueOf(text(said, "amount")));
        return number;
    }

    private void refund(Map<?, ?> said) {
        String reference = text(said, "refund");
        long amount = Long.parseLong(text(said, "amount"));
        if (refunded.add(reference)) {
            String line = write("REFUNDED", transaction(), reference, amount);
            tell(line, Fault.NONE);
        }
    }

    private void settlement(HttpExchange exchange, LocalDate day) throws IOException {
        if (!day.isBefore(LocalDate.now(clock.withZone(KOREA)))) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        Path file = file(day);
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        String text = String.join("\n", lines) + (lines.isEmpty() ? "" : "\n") + "TOTAL;" + day + ";" + lines.size();
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        answer(exchange, body);
    }

    /** Under its signature. */
    private void answer(HttpExchange exchange, byte[] body) throws IOException {
        String time = clock.instant().toString();
        exchange.getResponseHeaders().set("SW-Time", time);
        exchange.getResponseHeaders().set("SW-Signature", sign(body, time));
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    /** What is to be paid under the number; null where nothing was announced. */
    @Nullable
    Long amount(String number) {
        return asked.get(number);
    }

    URI back() {
        return settings.back();
    }

    /** Somebody pressed the button. */
    void pay(String number, Fault fault) {
        Long amount = asked.get(number);
        if (amount == null) {
            return;
        }
        long taken = fault == Fault.TOO_MUCH ? amount + 1_000 : amount;
        String line = write("CAPTURED", transaction(), number, taken);
        tell(line, fault);
        if (fault == Fault.TWICE) {
            tell(line, Fault.NONE);
        }
        if (fault == Fault.REVERSED) {
            tell(write("REVERSED", line.split(";", -1)[1], number, taken), Fault.NONE);
        }
    }

    private static String transaction() {
        return "T" + UUID.randomUUID();
    }

    /** What was done is written down before anybody hears of it. */
    private synchronized String write(String kind, String transaction, String number, long amount) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String line = String.join(";", kind, transaction, number, String.valueOf(amount), now.toString(), "CARD");
        try {
            Files.writeString(
                    file(LocalDate.ofInstant(now, KOREA)),
                    line + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line;
    }

    private Path file(LocalDate day) {
        return folder.resolve(day + ".txt");
    }

    private void tell(String line, Fault fault) {
        if (fault != Fault.LOST) {
            later.schedule(() -> tell(line, fault, 1), 0, TimeUnit.SECONDS);
        }
    }

    private void tell(String line, Fault fault, int attempt) {
        String[] parts = line.split(";", -1);
        byte[] body = ("{\"kind\":\"%s\",\"transaction\":\"%s\",\"number\":\"%s\",\"amount\":%s,\"at\":\"%s\","
                        + "\"method\":\"%s\"}")
                .formatted((Object[]) parts)
                .getBytes(StandardCharsets.UTF_8);
        Instant signed = fault == Fault.STALE ? clock.instant().minus(OLD) : clock.instant();
        String signature = fault == Fault.FORGED ? "0".repeat(64) : sign(body, signed.toString());
        try {
            HttpRequest request = HttpRequest.newBuilder(settings.window())
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .header("SW-Time", signed.toString())
                    .header("SW-Signature", signature)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            LOG.log(System.Logger.Level.INFO, "{0}: the window answered {1}", parts[0], status);
            if (status < 500) {
                return;
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "{0}: {1}", parts[0], e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        if (attempt < TRIES) {
            later.schedule(() -> tell(line, fault, attempt + 1), SECONDS << attempt, TimeUnit.SECONDS);
        }
    }

    private String sign(byte[] body, String time) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(settings.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((time + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        later.shutdownNow();
    }
}
