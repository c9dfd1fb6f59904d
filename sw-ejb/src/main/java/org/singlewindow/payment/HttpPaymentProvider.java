package org.singlewindow.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.singlewindow.custody.Custody;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.JsonReading;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Setting;
import org.singlewindow.reference.WholeAnswer;

/**
 * Speaks with the institution over HTTP. Both sides sign what they say with the secret that they share (HMAC-SHA-256 over
 * the time, a line feed, and the body as it is sent), which is in custody. Where no address is set there is no institution.
 */
@ApplicationScoped
class HttpPaymentProvider implements PaymentProvider {
    static final String TIME = "SW-Time";
    static final String SIGNATURE = "SW-Signature";

    private static final String ADDRESS = "SW_PAYMENT_ADDRESS";
    private static final String HOSTS = "SW_PAYMENT_HOSTS";
    private static final String INSTITUTION = "SW_PAYMENT_INSTITUTION";
    private static final String SECRET = "payment";
    private static final String NONE = "00000";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PATIENCE_FOR_FILES = Duration.ofMinutes(1);
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NOT_FOUND = 404;
    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAILURE = 500;

    /** Who asks, how slowly, how often: not what is asked. */
    private static final Set<Integer> ABOUT_THE_WINDOW = Set.of(401, 403, 408, 429);

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Supplier<char[]> password;
    private final Clock clock;
    private final HttpClient client;

    private @Nullable SecretKeySpec secret;

    @Inject
    HttpPaymentProvider(Instance<Custody> custody, Clock clock) {
        this(() -> custody.get().password(SECRET), clock);
    }

    HttpPaymentProvider(Supplier<char[]> password, Clock clock) {
        this.password = password;
        this.clock = clock;
        this.client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    HttpPaymentProvider() {
        this.password = null;
        this.clock = null;
        this.client = null;
    }

    private static String setting(String name, String usual) {
        String set = Setting.of(name);
        return set == null || set.isBlank() ? usual : set.strip();
    }

    private static String address() {
        return setting(ADDRESS, "");
    }

    @Override
    public boolean isThere() {
        return !address().isEmpty();
    }

    @Override
    public String institution() {
        String digits = setting(INSTITUTION, NONE);
        return digits.matches("\\d{5}") ? digits : NONE;
    }

    @Override
    public URI ask(Order order) {
        JsonObject asked = Json.createObjectBuilder()
                .add("number", order.number())
                .add("amount", order.amount())
                .build();
        HttpResponse<byte[]> answer = post("/payments", asked);
        refuseUnlessWell(answer);
        if (!isSignedNow(answer)) {
            throw new ProviderAway("The institution's answer is not signed, or not now");
        }
        try {
            if (JsonReading.object(answer.body()).get("pay") instanceof JsonString pay) {
                URI address = new URI(pay.getString());
                if (isInstitutions(address)) {
                    return address;
                }
            }
        } catch (JsonException | URISyntaxException e) {
            throw new ProviderAway("The institution's answer cannot be read", e);
        }
        throw new ProviderAway("The institution names no address of its own");
    }

    private boolean isSignedNow(HttpResponse<byte[]> answer) {
        try {
            Duration apart = Duration.between(Instant.parse(time(answer)), clock.instant())
                    .abs();
            return apart.compareTo(Duration.ofSeconds(Limits.CALLBACK_SECONDS.value())) <= 0 && isSigned(answer);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean isSigned(HttpResponse<byte[]> answer) {
        return isSigned(
                answer.body(),
                time(answer),
                answer.headers().firstValue(SIGNATURE).orElse(""));
    }

    private static String time(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue(TIME).orElse("");
    }

    /** Payers are sent to hosts that were set, or to the one that is asked, and nowhere else. */
    private static boolean isInstitutions(URI address) {
        String host = address.getHost();
        String hosts = setting(HOSTS, URI.create(address()).getHost());
        boolean safe = "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && host != null && LOOPBACK.contains(host);
        return safe
                && address.getUserInfo() == null
                && List.of(hosts.split("\\s*,\\s*")).contains(host);
    }

    @Override
    public void refund(RefundOrder order) {
        HttpResponse<byte[]> answer = post(
                "/refunds",
                Json.createObjectBuilder()
                        .add("refund", order.reference())
                        .add("transaction", order.transaction())
                        .add("amount", order.amount())
                        .build());
        int status = answer.statusCode();
        if (status >= FIRST_REFUSAL && status < FIRST_FAILURE && !ABOUT_THE_WINDOW.contains(status)) {
            throw new ProviderRefuses("The institution answers " + status);
        }
        refuseUnlessWell(answer);
    }

    @Override
    public Optional<Settlement> settlement(LocalDate day) {
        HttpResponse<byte[]> answer = send(
                signed("/settlements/" + day, new byte[0]).GET(),
                Limits.SETTLEMENT_BYTES.intValue(),
                PATIENCE_FOR_FILES);
        if (answer.statusCode() == NOT_FOUND) {
            return Optional.empty();
        }
        refuseUnlessWell(answer);
        if (!isSigned(answer)) {
            throw new ProviderAway("The settlement file of " + day + " is not signed by the institution");
        }
        return Optional.of(SettlementFile.read(day, new String(answer.body(), StandardCharsets.UTF_8)));
    }

    @Override
    public boolean isSigned(byte[] body, String time, String signature) {
        return MessageDigest.isEqual(
                mac(body, time).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8));
    }

    private String mac(byte[] body, String time) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret());
            mac.update((time + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized SecretKeySpec secret() {
        SecretKeySpec known = secret;
        if (known == null) {
            known = new SecretKeySpec(new String(password.get()).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
            secret = known;
        }
        return known;
    }

    private HttpResponse<byte[]> post(String path, JsonObject said) {
        byte[] body = said.toString().getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = signed(path, body)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return send(request, Limits.CALLBACK_BYTES.intValue(), PATIENCE);
    }

    /** What has no body is signed by its path. */
    private HttpRequest.Builder signed(String path, byte[] body) {
        String time = clock.instant().toString();
        byte[] said = body.length == 0 ? path.getBytes(StandardCharsets.UTF_8) : body;
        return HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(PATIENCE)
                .header(TIME, time)
                .header(SIGNATURE, mac(said, time));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, int most, Duration patience) {
        try {
            return WholeAnswer.of(client, request.build(), most, patience);
        } catch (IOException e) {
            throw new ProviderAway("The institution does not answer: " + e.getMessage(), e);
        }
    }

    private static void refuseUnlessWell(HttpResponse<?> answer) {
        int status = answer.statusCode();
        if (status != OK && status != CREATED) {
            throw new ProviderAway("The institution answers " + status);
        }
    }
}
