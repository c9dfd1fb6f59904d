package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.Discarding;
import org.singlewindow.dossier.DossierView;
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
import org.singlewindow.rehearsal.Rehearsing;
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
    private Discarding discarding;

    @Inject
    private Attaching attaching;

    @Inject
    private Lodging lodging;

    @Inject
    private Rehearsing rehearsing;

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

    /** What was entered so far, with its papers. */
    @GET
    @Path("{reference}")
    public Response open(@PathParam("reference") String reference) {
        caller.certificate();
        return shown(reference);
    }

    /** Replaces all of a draft but its papers, unless somebody changed it since it was read. */
    @PUT
    @Path("{reference}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(
            @PathParam("reference") String reference, @HeaderParam("If-Match") @Nullable String match, InputStream sent)
            throws IOException {
        entering.replace(reference, JsonBody.read(sent).entered(), seen(match));
        return shown(reference);
    }

    /** Deletes a draft. */
    @DELETE
    @Path("{reference}")
    public Response discard(@PathParam("reference") String reference) {
        caller.certificate();
        discarding.discard(reference);
        return Response.noContent().build();
    }

    private Response shown(String reference) {
        DossierView dossier = drafting.open(reference);
        return Response.ok(Shown.dossier(dossier)
                        .add("papers", Shown.all(dossier.attachments(), Shown::paper))
                        .build())
                .header("ETag", "\"" + dossier.updatedAt() + "\"")
                .build();
    }

    /** What is no moment is the mark of another version. */
    private static @Nullable Instant seen(@Nullable String match) {
        try {
            return match == null ? null : Instant.parse(match.strip().replace("\"", ""));
        } catch (DateTimeParseException e) {
            return Instant.MIN;
        }
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

    /** The same for programs that put bytes where they are to be. */
    @PUT
    @Path("{reference}/attachments/{kind}/{fileName}")
    @Consumes(MediaType.WILDCARD)
    public Response put(
            @PathParam("reference") String reference,
            @PathParam("kind") String kind,
            @PathParam("fileName") String fileName,
            InputStream sent)
            throws IOException {
        return attach(reference, kind, fileName, sent);
    }

    /** A paper as it was sent. */
    @GET
    @Path("{reference}/attachments/{paper}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response paper(@PathParam("reference") String reference, @PathParam("paper") String paper) {
        caller.certificate();
        return file(attaching.read(reference, Digits.id(paper)));
    }

    /** Takes a paper away again while the dossier is a draft. */
    @DELETE
    @Path("{reference}/attachments/{paper}")
    public Response detach(@PathParam("reference") String reference, @PathParam("paper") String paper) {
        caller.certificate();
        attaching.remove(reference, Digits.id(paper));
        return Response.noContent().build();
    }

    static Response file(Attaching.File file) {
        return Response.ok(file.bytes(), MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header("Content-Disposition", "attachment")
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
        String permit = body.orEmpty("permit");
        String reason = body.orEmpty("reason");
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
            @PathParam("reference") String reference,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @QueryParam(Rehearsal.ASKED) @DefaultValue("false") String validateOnly) {
        if (Rehearsal.isAsked(validateOnly)) {
            return Rehearsal.shown(
                    rehearsing.lodge(reference, key, caller.certificate()), caller.language(), definitions);
        }
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
