package org.singlewindow.web.body;

import io.undertow.io.IoCallback;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.util.Headers;
import io.undertow.util.LocaleUtils;
import io.undertow.util.StatusCodes;
import java.util.List;
import java.util.Locale;
import org.singlewindow.reference.Json;
import org.singlewindow.web.shared.Words;

/**
 * Turns a request away whose body is not read: the answer goes out at once, without a thread.
 *
 * @param retrySeconds when to try again; 0: it will never be taken
 */
record Turned(int status, String code, long number, int retrySeconds) implements HttpHandler {
    static Turned tooLarge(long most) {
        return new Turned(StatusCodes.REQUEST_ENTITY_TOO_LARGE, "api.too-large", most, 0);
    }

    static Turned tooSlow(long seconds) {
        return new Turned(StatusCodes.REQUEST_TIME_OUT, "api.too-slow", seconds, 0);
    }

    static Turned busy(int retrySeconds) {
        return new Turned(StatusCodes.SERVICE_UNAVAILABLE, "api.busy", retrySeconds, retrySeconds);
    }

    static Turned tooManyAtOnce(int retrySeconds) {
        return new Turned(StatusCodes.TOO_MANY_REQUESTS, "api.too-many-at-once", retrySeconds, retrySeconds);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        if (retrySeconds > 0) {
            exchange.getResponseHeaders().put(Headers.RETRY_AFTER, retrySeconds);
        }
        String answer = answer(exchange);
        Rest.readPast(exchange);
        exchange.getResponseSender().send(answer, IoCallback.END_EXCHANGE);
    }

    private String answer(HttpServerExchange exchange) {
        Destination destination = Destination.of(exchange.getRelativePath());
        Locale reader = reader(exchange, destination);
        String words = Words.words(reader, code, number);
        String title = StatusCodes.getReason(status);
        String type = switch (destination) {
            case API -> "application/problem+json";
            case MESSAGES -> "text/plain; charset=utf-8";
            case PAGES -> "text/html; charset=utf-8";
        };
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, type);
        return switch (destination) {
            case API ->
                Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", title)
                        .add("status", status)
                        .add("code", code)
                        .add("detail", words)
                        .build()
                        .toString();
            case MESSAGES -> title;
            case PAGES ->
                "<!DOCTYPE html><html lang=\"" + reader.getLanguage() + "\"><head><meta charset=\"utf-8\"><title>"
                        + status + "</title></head><body><main><p>" + words + "</p></main></body></html>";
        };
    }

    private static Locale reader(HttpServerExchange exchange, Destination destination) {
        if (destination == Destination.PAGES) {
            Cookie chosen = exchange.getRequestCookie("lang");
            return chosen != null && "en".equals(chosen.getValue()) ? Locale.ENGLISH : Locale.KOREAN;
        }
        List<Locale> asked =
                LocaleUtils.getLocalesFromHeader(exchange.getRequestHeaders().get(Headers.ACCEPT_LANGUAGE));
        return asked.isEmpty() ? Locale.KOREAN : asked.get(0);
    }
}
