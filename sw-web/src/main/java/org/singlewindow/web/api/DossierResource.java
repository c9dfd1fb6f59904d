package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.Definitions;
import org.singlewindow.intake.Entering;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Proving;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Texts;
import org.singlewindow.shared.Refusal;

/** A trader's own system enters consignments and lodges them. */
@Path("dossiers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DossierResource {
    @Inject
    private Entering entering;

    @Inject
    private Drafting drafting;

    @Inject
    private Attaching attaching;

    @Inject
    private Lodging lodging;

    @Inject
    private Definitions definitions;

    @Inject
    private Proving proving;

    @Inject
    private CaseFiles files;

    @Inject
    private Caller caller;

    /** Enters a consignment; it is not lodged yet. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(@Context UriInfo uri, InputStream sent) throws IOException {
        String reference = entering.enter(JsonBody.read(sent).entered());
        return Response.created(
                        uri.getBaseUriBuilder().path("cases").path(reference).build())
                .entity(Shown.dossier(drafting.open(reference)).build())
                .build();
    }

    /** Replaces the answers for a document that does not stand with its agency, such as one that was refused before. */
    @PUT
    @Path("{reference}/answers/{document}")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject answer(
            @PathParam("reference") String reference, @PathParam("document") String document, InputStream sent)
            throws IOException {
        entering.answer(reference, document, JsonBody.read(sent).object());
        return Shown.dossier(drafting.open(reference)).build();
    }

    /** Adds a paper; its type is told from its content. */
    @POST
    @Path("{reference}/attachments")
    @Consumes(MediaType.WILDCARD)
    public Response attach(
            @PathParam("reference") String reference,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("fileName") @DefaultValue("") String fileName,
            InputStream sent)
            throws IOException {
        if (kind.isBlank() || fileName.isBlank()) {
            throw Refusal.notValid("api.value-missing", kind.isBlank() ? "kind" : "fileName");
        }
        int limit = Limits.ATTACHMENT_BYTES.intValue();
        byte[] bytes = Caller.all(sent, limit, Refusal.tooLarge("api.too-large", limit));
        long id = attaching.attach(reference, kind, fileName, bytes);
        return Response.status(Response.Status.CREATED)
                .entity(Json.createObjectBuilder().add("id", id).build())
                .build();
    }

    /**
     * Names the permit of a law whose permits are given outside this window, or says why it does not apply: in a draft, and
     * after lodging until customs has confirmed it.
     */
    @POST
    @Path("{reference}/confirmations/{law}/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject prove(
            @PathParam("reference") String reference,
            @PathParam("law") String law,
            @PathParam("item") String item,
            InputStream sent)
            throws IOException {
        JsonBody body = JsonBody.read(sent).only("permit", "reason");
        String permit = Objects.requireNonNullElse(body.optional("permit"), "");
        String reason = Objects.requireNonNullElse(body.optional("reason"), "");
        List<Integer> items = List.of(item(item));
        if (permit.isEmpty() == reason.isEmpty()) {
            throw Refusal.notValid("api.value-missing", "permit, reason");
        }
        if (reason.isEmpty()) {
            proving.permit(reference, law, items, permit);
        } else {
            proving.reason(reference, law, items, reason);
        }
        return Shown.caseFile(files.own(reference), caller.language()).build();
    }

    private static int item(String written) {
        if (!written.matches("[1-9]\\d{0,3}")) {
            throw Refusal.malformed("api.bad-parameter", "item");
        }
        return Integer.parseInt(written);
    }

    /** Lodges the declaration and all applications of a complete dossier. */
    @POST
    @Path("{reference}/lodgement")
    public JsonObject lodge(
            @PathParam("reference") String reference, @HeaderParam("Idempotency-Key") @Nullable String key) {
        if (key == null) {
            throw Refusal.malformed("api.key-missing");
        }
        byte[] certificate = caller.certificate();
        Receipt receipt = Repeating.once(() -> lodging.lodgeConnected(reference, key, certificate));
        return Shown.receipt(receipt)
                .add("warnings", Problem.violations(receipt.warnings(), Texts.of(caller.language()), definitions))
                .build();
    }
}
