package org.singlewindow.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.singlewindow.custody.Custody;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.JsonReading;
import org.singlewindow.reference.Limits;

/**
 * Speaks with the institution over HTTP. Both sides sign what they say with the secret that they share (HMAC-SHA-256 over
 * the time, a line feed, and the body as it is sent), which is in custody. Where no address is set there is no institution.
 */
@ApplicationScoped
class HttpPaymentProvider implements PaymentProvider {
    static final String TIME = "SW-Time";
    static final String SIGNATURE = "SW-Signature";

    private static final String ADDRESS = "SW_PAYMENT_ADDRESS";
    private static final String INSTITUTION = "SW_PAYMENT_INSTITUTION";
    private static final String SECRET = "payment";
    private static final String NONE = "00000";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NOT_FOUND = 404;

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
        String set = System.getProperty("env." + name, System.getenv(name));
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
        try {
            JsonObject answer = JsonReading.object(post("/payments", asked));
            if (answer.get("pay") instanceof JsonString pay) {
                URI address = new URI(pay.getString());
                String scheme = address.getScheme();
                if ("https".equals(scheme) || "http".equals(scheme) && address().startsWith("http:")) {
                    return address;
                }
            }
        } catch (JsonException | URISyntaxException e) {
            throw new ProviderAway("The institution's answer cannot be read", e);
        }
        throw new ProviderAway("The institution names no address");
    }

    @Override
    public void refund(RefundOrder order) {
        post(
                "/refunds",
                Json.createObjectBuilder()
                        .add("refund", order.reference())
                        .add("transaction", order.transaction())
                        .add("amount", order.amount())
                        .build());
    }

    @Override
    public Optional<List<InstitutionMessage>> settlement(LocalDate day) {
        HttpResponse<InputStream> answer =
                send(signed("/settlements/" + day, new byte[0]).GET());
        byte[] file = body(answer, Limits.SETTLEMENT_BYTES.intValue());
        if (answer.statusCode() == NOT_FOUND) {
            return Optional.empty();
        }
        refuseUnlessWell(answer);
        String time = answer.headers().firstValue(TIME).orElse("");
        if (!isSigned(file, time, answer.headers().firstValue(SIGNATURE).orElse(""))) {
            throw new ProviderAway("The settlement file of " + day + " is not signed by the institution");
        }
        return Optional.of(SettlementFile.read(day, new String(file, StandardCharsets.UTF_8)));
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

    private byte[] post(String path, JsonObject said) {
        byte[] body = said.toString().getBytes(StandardCharsets.UTF_8);
        HttpResponse<InputStream> answer = send(signed(path, body)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
        byte[] heard = body(answer, Limits.CALLBACK_BYTES.intValue());
        refuseUnlessWell(answer);
        return heard;
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

    private HttpResponse<InputStream> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new ProviderAway("The institution does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderAway("The institution was not waited for", e);
        }
    }

    private static byte[] body(HttpResponse<InputStream> answer, int most) {
        try (InputStream in = answer.body()) {
            byte[] read = in.readNBytes(most + 1);
            if (read.length > most) {
                throw new ProviderAway("The institution says more than " + most + " bytes");
            }
            return read;
        } catch (IOException e) {
            throw new ProviderAway("The institution's answer breaks off", e);
        }
    }

    private static void refuseUnlessWell(HttpResponse<?> answer) {
        int status = answer.statusCode();
        if (status != OK && status != CREATED) {
            throw new ProviderAway("The institution answers " + status);
        }
    }
}
