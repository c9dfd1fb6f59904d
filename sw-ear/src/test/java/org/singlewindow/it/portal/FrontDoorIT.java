package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
        assertEquals("SAMEORIGIN", headers.firstValue("X-Frame-Options").orElse("missing"));
        assertEquals("same-origin", headers.firstValue("Referrer-Policy").orElse("missing"));
        assertTrue(headers.firstValue("Server").isEmpty());
        assertTrue(headers.firstValue("X-Powered-By").isEmpty());
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
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(store(Surroundings.data().pki().resolve("truststore.p12")));
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(key == null ? null : store(key), PASSWORD);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(tls).build();
    }

    private static KeyStore store(Path file) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }
}
