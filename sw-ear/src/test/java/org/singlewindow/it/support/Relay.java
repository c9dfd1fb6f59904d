package org.singlewindow.it.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A site of somebody else that shows the portal's pages under its own address and hands on what is typed there. */
public final class Relay implements AutoCloseable {
    /** What a relay that wants to be taken for a browser leaves out or lets its client write. */
    private static final Set<String> KEPT_BACK = Set.of(
            "host",
            "origin",
            "referer",
            "connection",
            "content-length",
            "transfer-encoding",
            "upgrade",
            "upgrade-insecure-requests",
            "accept-encoding");

    private final URI portal;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Relay(URI portal, HttpServer server) {
        this.portal = portal;
        this.server = server;
    }

    /** Starts it, on a free port of this machine. */
    public static Relay before(URI portal) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Relay relay = new Relay(portal, server);
        server.createContext("/", relay::handOn);
        server.start();
        return relay;
    }

    /** Where it is visited: another origin than the portal's. */
    public String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void handOn(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            portal.resolve(exchange.getRequestURI().toString()))
                    .method(
                            exchange.getRequestMethod(),
                            HttpRequest.BodyPublishers.ofByteArray(
                                    exchange.getRequestBody().readAllBytes()));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (!KEPT_BACK.contains(name.toLowerCase(Locale.ROOT))) {
                    values.forEach(value -> request.header(name, value));
                }
            });
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (!KEPT_BACK.contains(name.toLowerCase(Locale.ROOT))) {
                    exchange.getResponseHeaders().put(name, List.copyOf(values));
                }
            });
            boolean empty = answer.body().length == 0;
            exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
            if (!empty) {
                exchange.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
