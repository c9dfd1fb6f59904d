package org.singlewindow.web.api;

import jakarta.json.Json;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Texts;
import org.singlewindow.shared.Refusal;

/** A refusal as a problem (RFC 9457): its code, which is part of the API, and its words in the caller's language. */
@Provider
public class RefusalProblem implements ExceptionMapper<Refusal> {
    private static final String PROBLEM_JSON = "application/problem+json";

    @Context
    private @Nullable HttpHeaders headers;

    @Override
    public Response toResponse(Refusal refusal) {
        Status status = statusOf(refusal.code());
        return Response.status(status)
                .type(PROBLEM_JSON)
                .entity(Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", status.getReasonPhrase())
                        .add("status", status.getStatusCode())
                        .add("code", refusal.code())
                        .add(
                                "detail",
                                Texts.of(reader())
                                        .get(refusal.code(), refusal.args().toArray()))
                        .build()
                        .toString())
                .build();
    }

    private static Status statusOf(String code) {
        if (code.equals("party.not-signed-in")) {
            return Status.UNAUTHORIZED;
        }
        return code.endsWith("not-found") ? Status.NOT_FOUND : Status.CONFLICT;
    }

    private Locale reader() {
        HttpHeaders asked = headers;
        return asked == null
                ? Locale.ENGLISH
                : asked.getAcceptableLanguages().stream().findFirst().orElse(Locale.ENGLISH);
    }
}
