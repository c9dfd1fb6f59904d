package org.singlewindow.otherend;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.as4.Reply;

/** Where others come in: messages at {@code /as4/<CODE>}, people at {@code /}, drills at {@code /control/<CODE>}. */
final class Door implements AutoCloseable {
    private static final int LARGEST_FORM = 16 * 1024;
    private static final int THREADS = 16;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Map<String, Party> parties;
    private final Pages pages;

    Door(String host, int port, boolean control, Map<String, Party> parties) throws IOException {
        this.parties = Map.copyOf(parties);
        this.pages = new Pages(parties);
        server = HttpServer.create(new InetSocketAddress(host, port), 0);
        server.setExecutor(threads);
        server.createContext("/as4/", this::message);
        server.createContext("/", this::page);
        if (control) {
            server.createContext("/control/", this::control);
        }
        server.start();
    }

    /** Lets the institution for payments in, too: the window at {@code /till}, payers at {@code /till/pay}. */
    void open(Till till) {
        server.createContext("/till/", till::serve);
        server.createContext("/till/pay/", exchange -> pay(exchange, till));
    }

    private void pay(HttpExchange exchange, Till till) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String number = path.substring("/till/pay/".length());
            Long amount = till.amount(number);
            if (amount == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            if (exchange.getRequestMethod().equals("POST")) {
                if (!isFromOurPage(exchange)) {
                    exchange.sendResponseHeaders(403, -1);
                    return;
                }
                till.pay(number, Till.Fault.valueOf(form(exchange).getOrDefault("fault", "NONE")));
                exchange.getResponseHeaders().set("Location", path + "?paid=true");
                exchange.sendResponseHeaders(303, -1);
                return;
            }
            Map<String, String> query = decoded(exchange.getRequestURI().getRawQuery());
            boolean paid = query.containsKey("paid");
            byte[] html = Pages.pay(number, amount, paid, till.back(), korean(exchange, query))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .set("Content-Security-Policy", "default-src 'none'; style-src 'self'; form-action 'self'");
            send(exchange, 200, "text/html; charset=utf-8", html);
        } catch (IllegalArgumentException e) {
            exchange.sendResponseHeaders(400, -1);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void message(HttpExchange exchange) throws IOException {
        try (exchange) {
            Party party = party(exchange);
            if (party == null || !exchange.getRequestMethod().equals("POST")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            switch (party.mood()) {
                case BROKEN -> exchange.sendResponseHeaders(500, -1);
                case DOWN -> exchange.sendResponseHeaders(503, -1);
                case LOSES_RECEIPTS -> receive(exchange, party);
                case WELL -> {
                    Reply reply = receive(exchange, party);
                    send(exchange, reply.status(), reply.contentType(), reply.body());
                }
            }
        }
    }

    private static Reply receive(HttpExchange exchange, Party party) throws IOException {
        return party.receive(
                exchange.getRequestHeaders(),
                exchange.getRequestBody(),
                exchange.getRemoteAddress().getHostString());
    }

    private @Nullable Party party(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        return parties.get(path.substring(path.lastIndexOf('/') + 1));
    }

    /** {@code mood=BROKEN} or {@code rule.FD01=REFUSE}, as a form sends it. */
    private void control(HttpExchange exchange) throws IOException {
        try (exchange) {
            Party party = party(exchange);
            if (party == null || !exchange.getRequestMethod().equals("POST")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            change(party, form(exchange));
            exchange.sendResponseHeaders(204, -1);
        } catch (IllegalArgumentException e) {
            exchange.sendResponseHeaders(400, -1);
        }
    }

    private static void change(Party party, Map<String, String> form) {
        form.forEach((name, value) -> {
            if (name.equals("mood")) {
                party.is(Mood.valueOf(value.toUpperCase(Locale.ROOT)));
            } else if (name.startsWith("rule.")) {
                party.answer(name.substring("rule.".length()), Rule.valueOf(value.toUpperCase(Locale.ROOT)));
            }
        });
    }

    private void page(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("POST")) {
                if (!isFromOurPage(exchange)) {
                    exchange.sendResponseHeaders(403, -1);
                    return;
                }
                pages.act(form(exchange));
                exchange.getResponseHeaders()
                        .set("Location", exchange.getRequestURI().toString());
                exchange.sendResponseHeaders(303, -1);
                return;
            }
            Map<String, String> query = decoded(exchange.getRequestURI().getRawQuery());
            byte[] html = pages.html(exchange.getRequestURI().getPath(), query, korean(exchange, query))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .set("Content-Security-Policy", "default-src 'none'; style-src 'self'; form-action 'self'");
            boolean style = exchange.getRequestURI().getPath().equals("/style.css");
            send(exchange, 200, style ? "text/css; charset=utf-8" : "text/html; charset=utf-8", html);
        } catch (IllegalArgumentException e) {
            exchange.sendResponseHeaders(400, -1);
        }
    }

    /** A browser says from where a form comes; other people's pages must not answer in an agency's name. */
    private static boolean isFromOurPage(HttpExchange exchange) {
        @Nullable String origin = exchange.getRequestHeaders().getFirst("Origin");
        @Nullable String host = exchange.getRequestHeaders().getFirst("Host");
        return origin != null && host != null && origin.endsWith("//" + host);
    }

    private static boolean korean(HttpExchange exchange, Map<String, String> query) {
        @Nullable String accepted = exchange.getRequestHeaders().getFirst("Accept-Language");
        String language = query.getOrDefault("lang", accepted == null ? "ko" : accepted);
        return language.startsWith("ko");
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_FORM);
        return decoded(new String(body, StandardCharsets.UTF_8));
    }

    private static Map<String, String> decoded(@Nullable String text) {
        Map<String, String> values = new HashMap<>();
        for (String pair : (text == null ? "" : text).split("&", -1)) {
            int equal = pair.indexOf('=');
            if (equal > 0) {
                values.put(
                        URLDecoder.decode(pair.substring(0, equal), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equal + 1), StandardCharsets.UTF_8));
            }
        }
        return values;
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
