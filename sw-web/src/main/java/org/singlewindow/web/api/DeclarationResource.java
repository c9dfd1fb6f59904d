package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.Definitions;
import org.singlewindow.intake.Received;
import org.singlewindow.intake.Receiving;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Texts;
import org.singlewindow.rehearsal.Rehearsing;
import org.singlewindow.shared.Refusal;

/** Declarations in the WCO Data Model. */
@Path("declarations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeclarationResource {
    @Inject
    private Receiving receiving;

    @Inject
    private Rehearsing rehearsing;

    @Inject
    private Definitions definitions;

    @Inject
    private Caller caller;

    /** Lodges a declaration (DEC): 201, or 200 where it was lodged before. */
    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    public Response declare(
            @Context UriInfo uri,
            InputStream sent,
            @QueryParam("onBehalfOf") @Nullable String owner,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @QueryParam(Rehearsal.ASKED) @DefaultValue("false") String validateOnly)
            throws IOException {
        boolean rehearsal = Rehearsal.isAsked(validateOnly);
        byte[] certificate = caller.certificate();
        int limit = Limits.REQUEST_BYTES.intValue();
        byte[] xml = Caller.all(sent, limit, Refusal.tooLarge("intake.too-large", limit));
        if (rehearsal) {
            return Response.ok(Rehearsal.shown(
                            rehearsing.receive(xml, owner, key, certificate), caller.language(), definitions))
                    .build();
        }
        Received received = Repeating.once(() -> receiving.receive(xml, owner, key, certificate));
        JsonObject body = Shown.receipt(received.receipt())
                .add("repeated", received.repeated())
                .add("warnings", Problem.violations(received.warnings(), Texts.of(caller.language()), definitions))
                .add("notTaken", Problem.violations(received.notTaken(), Texts.of(caller.language()), definitions))
                .build();
        return Response.status(received.repeated() ? Response.Status.OK : Response.Status.CREATED)
                .location(uri.getBaseUriBuilder()
                        .path("cases")
                        .path(received.receipt().dossier())
                        .build())
                .entity(body)
                .build();
    }
}
