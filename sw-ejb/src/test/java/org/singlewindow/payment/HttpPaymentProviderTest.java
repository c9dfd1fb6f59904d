package org.singlewindow.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.reference.Kst;

/** What the window and the institution say to each other over HTTP, each under its signature. */
class HttpPaymentProviderTest {
    private static final String ADDRESS = "env.SW_PAYMENT_ADDRESS";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final String LINE = "CAPTURED;T1;1234512601000000117;12000;2026-11-29T01:00:00Z;CARD\n";

    private final PaymentProvider provider =
            new HttpPaymentProvider("shared secret"::toCharArray, Clock.system(Kst.ZONE));
    private final List<String> heard = new ArrayList<>();
    private HttpServer institution;
    private String file = LINE + "TOTAL;2026-11-29;1";
    private int status = 200;
    private boolean honest = true;

    @BeforeEach
    void open() throws IOException {
        institution = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        institution.createContext("/", this::answer);
        institution.start();
        System.setProperty(
                ADDRESS, "http://localhost:" + institution.getAddress().getPort());
    }

    @AfterEach
    void close() {
        System.clearProperty(ADDRESS);
        institution.stop(0);
    }

    private static String sign(byte[] body, String time) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("shared secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((time + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] body = exchange.getRequestBody().readAllBytes();
            String time = exchange.getRequestHeaders().getFirst(HttpPaymentProvider.TIME);
            byte[] said = body.length == 0 ? path.getBytes(StandardCharsets.UTF_8) : body;
            assertEquals(sign(said, time), exchange.getRequestHeaders().getFirst(HttpPaymentProvider.SIGNATURE));
            heard.add(path + " " + new String(body, StandardCharsets.UTF_8));
            byte[] answer = (path.startsWith("/settlements/") ? file : "{\"pay\":\"http://localhost/pay/1\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set(HttpPaymentProvider.TIME, time);
            exchange.getResponseHeaders()
                    .set(HttpPaymentProvider.SIGNATURE, honest ? sign(answer, time) : "0".repeat(64));
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    @Test
    void itIsToldWhatIsToBePaidAndWhatGoesBack() {
        assertTrue(provider.isThere());
        assertEquals(
                URI.create("http://localhost/pay/1"),
                provider.ask(new PaymentProvider.Order("1234512601000000117", 12_000)));
        provider.refund(new PaymentProvider.RefundOrder("RF26-0000001-1", "T1", 500));
        assertEquals(
                List.of(
                        "/payments {\"number\":\"1234512601000000117\",\"amount\":12000}",
                        "/refunds {\"refund\":\"RF26-0000001-1\",\"transaction\":\"T1\",\"amount\":500}"),
                heard);
        status = 503;
        assertThrows(ProviderAway.class, () -> provider.ask(new PaymentProvider.Order("1", 1)));
    }

    @Test
    void aSettlementFileIsBelievedWhenItIsSignedAndWhole() {
        assertEquals("T1", provider.settlement(DAY).orElseThrow().lines().get(0).transaction());
        honest = false;
        assertThrows(ProviderAway.class, () -> provider.settlement(DAY));
        honest = true;
        file = LINE;
        assertThrows(ProviderAway.class, () -> provider.settlement(DAY));
        file = LINE + LINE + "TOTAL;2026-11-29;1";
        assertThrows(ProviderAway.class, () -> provider.settlement(DAY));
        file = "nonsense\nTOTAL;2026-11-29;1";
        assertEquals(List.of(1), provider.settlement(DAY).orElseThrow().unreadable());
        status = 404;
        assertEquals(Optional.empty(), provider.settlement(DAY));
    }

    @Test
    void aMessageIsSignedOverItsBytesAndItsTime() {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        String time = "2026-11-30T00:00:00Z";
        assertTrue(provider.isSigned(body, time, sign(body, time)));
        assertFalse(provider.isSigned(body, "2026-11-30T00:00:01Z", sign(body, time)));
        assertFalse(provider.isSigned("{ }".getBytes(StandardCharsets.UTF_8), time, sign(body, time)));
        assertFalse(provider.isSigned(body, time, ""));
    }

    @Test
    void whereNobodyAnswersItIsAway() {
        institution.stop(0);
        assertThrows(ProviderAway.class, () -> provider.ask(new PaymentProvider.Order("1", 1)));
        System.clearProperty(ADDRESS);
        assertFalse(provider.isThere());
    }
}
