package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.server.DemoKeys;

@ArquillianTest
@RunAsClient
class FrontDoorIT {
    private static final char[] PASSWORD = DemoKeys.PASSWORD.toCharArray();

    @Test
    void theServerSaysThatItIsReady() throws Exception {
        HttpResponse<String> health =
                get(HttpClient.newHttpClient(), Surroundings.management().resolve("health/ready"));
        assertEquals(200, health.statusCode());
        assertTrue(health.body().contains("\"UP\""), health.body());
    }

    @Test
    void everyAnswerCarriesTheHeadersThatProtectItAndNoneThatTellsTheProduct() throws Exception {
        var headers = get(HttpClient.newHttpClient(), Surroundings.portal()).headers();
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse("missing"));
        assertEquals("DENY", headers.firstValue("X-Frame-Options").orElse("missing"));
        assertEquals("same-origin", headers.firstValue("Referrer-Policy").orElse("missing"));
        assertTrue(headers.firstValue("Server").isEmpty());
        assertTrue(headers.firstValue("X-Powered-By").isEmpty());
    }

    @Test
    void scriptsOfAPageRunByItsNonceAlone() throws Exception {
        String policy = policy("sign-in");
        assertTrue(policy.matches(".*; script-src 'nonce-[A-Za-z0-9+/=]+';"), policy);
        for (String part : List.of(
                "default-src 'self'",
                "object-src 'none'",
                "base-uri 'none'",
                "form-action 'self'",
                "worker-src 'self'",
                "frame-ancestors 'none'")) {
            assertTrue(policy.contains(part + ";"), policy);
        }
        assertFalse(policy.replace("style-src-attr 'unsafe-inline'", "").contains("unsafe"), policy);
    }

    @Test
    void whatIsNoPageMayDoNothingInABrowser() throws Exception {
        for (String address : List.of(
                "jakarta.faces.resource/sw.css.xhtml?ln=front",
                "jakarta.faces.resource/icon.svg.xhtml?ln=sw",
                "api/v1/agencies",
                "api/v1/cases",
                "openapi",
                ".well-known/security.txt",
                "demo/personas/trader-hanbit.p12",
                "%00")) {
            assertTrue(policy(address).startsWith("default-src 'none'"), address + ": " + policy(address));
        }
        assertEquals("default-src 'none'; script-src 'self'; connect-src 'self'", policy("pdf/worker.js"));
        assertTrue(policy("not/there").contains("script-src 'nonce-"), policy("not/there"));
    }

    @Test
    void noAnswerLetsAnotherSiteReadWithTheVisitorsCredentials() throws Exception {
        for (URI address : List.of(
                Surroundings.portal().resolve("openapi"),
                Surroundings.portal().resolve("sign-in"),
                Surroundings.management().resolve("health"),
                Surroundings.management().resolve("metrics"))) {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Origin", "https://evil.example")
                    .build();
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertFalse(
                    answer.headers()
                            .allValues("Access-Control-Allow-Credentials")
                            .contains("true"),
                    address.toString());
        }
    }

    @Test
    void cookiesStayOutOfReach() throws Exception {
        HttpResponse<String> answer =
                get(HttpClient.newHttpClient(), Surroundings.portal().resolve("sign-in?lang=en"));
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        assertTrue(cookies.size() > 1, cookies.toString());
        for (String cookie : cookies) {
            assertTrue(cookie.contains("SameSite=Lax"), cookie);
            assertTrue(cookie.contains("HttpOnly"), cookie);
        }
    }

    @Test
    void aFaultInSecurityCanBeReported() throws Exception {
        String words = get(HttpClient.newHttpClient(), Surroundings.portal().resolve(".well-known/security.txt"))
                .body();
        assertTrue(words.startsWith("Contact: mailto:"), words);
        Instant expires = Instant.parse(words.lines()
                .filter(line -> line.startsWith("Expires: "))
                .findFirst()
                .orElseThrow()
                .substring("Expires: ".length()));
        assertTrue(expires.isAfter(Instant.now().plus(Duration.ofDays(30))), words);
    }

    /** Whoever is turned back at once has a form that nobody has read, and the page that says so does not read it either. */
    @ParameterizedTest
    @ValueSource(strings = {"openapi", "agency/paper", "admin/partners", "nothing-here"})
    void aFormThatCannotBeReadDoesNotBreakThePageThatSaysNo(String address) throws Exception {
        String fields = IntStream.range(0, 1_500)
                .mapToObj(number -> "f" + number + "=1")
                .collect(Collectors.joining("&"));
        String broken = "--b\nContent-Disposition: form-data; name=\"f\"\n\n1\n--b--\n";
        for (Map.Entry<String, String> form : Map.of(
                        "application/x-www-form-urlencoded", fields, "multipart/form-data; boundary=b", broken)
                .entrySet()) {
            int status = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(Surroundings.portal().resolve(address))
                                    .header("Content-Type", form.getKey())
                                    .POST(HttpRequest.BodyPublishers.ofString(form.getValue()))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            assertTrue(status < 500, address + " with " + form.getKey() + ": " + status);
        }
    }

    @Test
    void thereIsNoConsoleAndNoOtherProtocol() throws Exception {
        for (URI address : List.of(Surroundings.portal(), Surroundings.management())) {
            int status =
                    get(HttpClient.newHttpClient(), address.resolve("console")).statusCode();
            assertEquals(404, status, address + "console");
        }
        try (Socket socket = new Socket("127.0.0.1", Surroundings.portal().getPort())) {
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings, close\r\n"
                                    + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(10_000);
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertEquals("HTTP/1.1 200", answer);
        }
    }

    @Test
    void onlyTls13AndTls12WithFreshKeysAndAuthenticatedEncryption() throws Exception {
        SSLContext tls = tls(null);
        for (String protocol : List.of("TLSv1.3", "TLSv1.2")) {
            assertTrue(shakesHands(tls, protocol, tls.getDefaultSSLParameters().getCipherSuites()), protocol);
        }
        String[] old = Arrays.stream(tls.getSupportedSSLParameters().getCipherSuites())
                .filter(suite ->
                        suite.contains("_CBC_") || suite.startsWith("TLS_RSA_") || suite.startsWith("TLS_DHE_"))
                .toArray(String[]::new);
        assertTrue(old.length > 10, Arrays.toString(old));
        assertFalse(shakesHands(tls, "TLSv1.2", old));
    }

    private static boolean shakesHands(SSLContext tls, String protocol, String... suites) throws IOException {
        try (SSLSocket socket = (SSLSocket) tls.getSocketFactory()
                .createSocket("127.0.0.1", Surroundings.securePortal().getPort())) {
            socket.setSoTimeout(10_000);
            socket.setEnabledProtocols(new String[] {protocol});
            socket.setEnabledCipherSuites(suites);
            socket.startHandshake();
            return true;
        } catch (SSLException e) {
            return false;
        }
    }

    private static String policy(String address) throws Exception {
        var headers = get(HttpClient.newHttpClient(), Surroundings.portal().resolve(address))
                .headers();
        assertEquals(1, headers.allValues("Content-Security-Policy").size(), address + ": " + headers);
        return headers.firstValue("Content-Security-Policy").orElseThrow();
    }

    @Test
    void programsAreAskedForACertificateOfOursButNeedNotShowOne() throws Exception {
        Path keys = Surroundings.data().pki();
        assertFalse(showsCertificate(null));
        assertTrue(showsCertificate(keys.resolve("personas/trader-hanbit.p12")));
        assertFalse(showsCertificate(keys.resolve("odd/foreign.p12")), "the server names the issuers that it trusts");
    }

    private static boolean showsCertificate(@Nullable Path key) throws Exception {
        return get(client(key), Surroundings.securePortal())
                        .sslSession()
                        .orElseThrow()
                        .getLocalCertificates()
                != null;
    }

    private static HttpResponse<String> get(HttpClient client, URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpClient client(@Nullable Path key) throws GeneralSecurityException, IOException {
        return HttpClient.newBuilder().sslContext(tls(key)).build();
    }

    private static SSLContext tls(@Nullable Path key) throws GeneralSecurityException, IOException {
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(store(Surroundings.data().pki().resolve("truststore.p12")));
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(key == null ? null : store(key), PASSWORD);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return tls;
    }

    private static KeyStore store(Path file) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }
}
