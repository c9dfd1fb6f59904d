package org.singlewindow.web.door;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.singlewindow.web.body.Rest;
import org.singlewindow.web.shared.Exposure;

/**
 * The one place that every request passes before anything of the portal or the API looks at it. What no honest browser or
 * program sends ends here, at once; a call without TLS is sent to the address with it.
 */
final class Door implements HttpHandler {
    private final HttpHandler inside;
    private final Transport transport;
    private final List<Check> checks;

    /** One thing that a request must have right. */
    interface Check {
        Optional<TurnedAway> look(HttpServerExchange request);
    }

    Door(HttpHandler inside, Exposure exposure) {
        this.inside = inside;
        this.transport = new Transport(exposure);
        this.checks = List.of(Method::look, Address::look, Lines::look, new Host(exposure)::look);
    }

    @Override
    public void handleRequest(HttpServerExchange request) throws Exception {
        Proxies.believe(request);
        Optional<TurnedAway> reason =
                checks.stream().flatMap(check -> check.look(request).stream()).findFirst();
        if (reason.isPresent()) {
            turnAway(request, reason.get());
            return;
        }
        Optional<String> secure = transport.secureAddress(request);
        if (secure.isPresent()) {
            request.setStatusCode(StatusCodes.PERMANENT_REDIRECT);
            request.getResponseHeaders().put(Headers.LOCATION, secure.get());
            request.endExchange();
            return;
        }
        Optional<TurnedAway> foreign = Site.look(request);
        if (foreign.isPresent()) {
            turnAway(request, foreign.get());
            return;
        }
        LibraryTalk.drop(request);
        request.addResponseCommitListener(Door::restrict);
        inside.handleRequest(request);
    }

    /** What is no page, and so named no policy of its own, may do nothing in a browser: files, answers to programs. */
    private static void restrict(HttpServerExchange request) {
        HeaderMap headers = request.getResponseHeaders();
        if (!headers.contains(Headers.CONTENT_SECURITY_POLICY)) {
            headers.put(Headers.CONTENT_SECURITY_POLICY, Answer.NO_PAGE_POLICY);
        }
    }

    private static void turnAway(HttpServerExchange request, TurnedAway reason) {
        HeaderMap sent = request.getRequestHeaders();
        Answer answer = Answer.of(
                reason,
                request.getRelativePath(),
                request.getQueryString(),
                sent.getFirst(Headers.COOKIE),
                sent.getFirst(Headers.ACCEPT_LANGUAGE));
        HeaderMap headers = request.getResponseHeaders();
        headers.put(Headers.CONTENT_TYPE, answer.contentType());
        headers.put(Headers.CACHE_CONTROL, "no-store");
        headers.put(Headers.CONTENT_SECURITY_POLICY, answer.contentPolicy());
        if (reason == TurnedAway.METHOD) {
            headers.put(Headers.ALLOW, Method.ALLOWED);
        }
        request.setStatusCode(answer.status());
        Rest.readPast(request);
        request.getResponseSender().send(answer.body(), StandardCharsets.UTF_8);
    }
}
