package org.singlewindow.it.support;

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
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.singlewindow.server.DataFolder;
import org.singlewindow.server.DemoKeys;

/** Programs that call the API over TLS, with the certificate of a persona or with none. */
public final class Programs {
    private static final char[] PASSWORD = DemoKeys.PASSWORD.toCharArray();

    private final HttpClient client;

    private Programs(HttpClient client) {
        this.client = client;
    }

    /** A program that shows no certificate. */
    public static Programs anonymous() {
        return new Programs(client(Surroundings.data(), null));
    }

    /** A program that works for that persona. */
    public static Programs of(String alias) {
        return of(Surroundings.data(), alias);
    }

    /** A program that shows another window no certificate. */
    public static Programs anonymous(DataFolder data) {
        return new Programs(client(data, null));
    }

    /** A program that works for that persona of another window. */
    public static Programs of(DataFolder data, String alias) {
        return new Programs(client(data, data.pki().resolve("personas").resolve(alias + ".p12")));
    }

    /** A program that shows the certificate of that key file. */
    public static Programs showing(Path key) {
        return new Programs(client(Surroundings.data(), key));
    }

    /** A request to a path of the API; headers come in pairs of name and value. */
    public static HttpRequest.Builder to(String path, String... headers) {
        return to(Surroundings.securePortal(), path, headers);
    }

    /** A request to a path of another window's API. */
    public static HttpRequest.Builder to(URI portal, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve("/api/v1/" + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Sends the request and reads the answer. */
    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpClient client(DataFolder data, @Nullable Path key) {
        return HttpClient.newBuilder().sslContext(context(data, key)).build();
    }

    /** A client of another window that shows no certificate. */
    public static HttpClient browser(DataFolder data) {
        return client(data, null);
    }

    /** Connections to a window that show the certificate of that key file, or none. */
    public static SSLSocketFactory sockets(DataFolder data, @Nullable Path key) {
        return context(data, key).getSocketFactory();
    }

    private static SSLContext context(DataFolder data, @Nullable Path key) {
        try {
            TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trusted.init(store(data.pki().resolve("truststore.p12")));
            KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(key == null ? null : store(key), PASSWORD);
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
            return tls;
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException("No client for " + key, failed);
        }
    }

    private static KeyStore store(Path file) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }
}
