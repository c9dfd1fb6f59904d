package org.singlewindow.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.singlewindow.form.Definitions;
import org.singlewindow.incident.IncidentBook;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.RefusedAttempts;
import org.singlewindow.web.shared.Causes;
import org.singlewindow.web.shared.Words;

/** Whatever goes wrong is answered as problem+json, in the caller's language; the unexpected gets an incident number. */
@Provider
public class Refusals implements ExceptionMapper<Throwable> {
    private static final int UNAUTHORIZED = Response.Status.UNAUTHORIZED.getStatusCode();

    @Inject
    private Caller caller;

    @Inject
    private Definitions definitions;

    @Inject
    private RefusedAttempts attempts;

    @Inject
    private IncidentBook incidents;

    @Override
    public Response toResponse(Throwable thrown) {
        Locale reader = caller.language();
        Optional<Refusal> refusal = find(thrown, Refusal.class);
        if (refusal.isPresent()) {
            return Problem.of(refusal.get(), reader, definitions);
        }
        if (find(thrown, EJBAccessException.class).isPresent()) {
            Optional<Actor> known = caller.actor();
            String act = "api " + caller.asked();
            known.ifPresentOrElse(
                    actor -> attempts.note(actor.person(), act, "api.forbidden"),
                    () -> attempts.count("api", "party.not-signed-in"));
            return known.isPresent()
                    ? problem(Response.Status.FORBIDDEN.getStatusCode(), "api.forbidden", reader)
                    : problem(UNAUTHORIZED, "party.not-signed-in", reader);
        }
        if (thrown instanceof WebApplicationException failure) {
            int status = failure.getResponse().getStatus();
            return problem(status, "api.status-" + status, reader);
        }
        if (thrown instanceof IOException) {
            // Only requests are read here: it broke off, or was not sent as it should be.
            return problem(Response.Status.BAD_REQUEST.getStatusCode(), "api.status-400", reader);
        }
        String incident = incidents.note(thrown, caller.actor().orElse(null), caller.asked(), null);
        return Problem.of(
                Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(),
                "api.incident",
                Words.words(reader, "api.incident", incident));
    }

    private static Response problem(int status, String code, Locale reader) {
        return Problem.of(status, code, Words.words(reader, code));
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return Causes.of(thrown, type).findFirst();
    }
}
