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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.form.Definitions;
import org.singlewindow.intake.Received;
import org.singlewindow.intake.Submitting;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Texts;
import org.singlewindow.rehearsal.Rehearsing;
import org.singlewindow.shared.Refusal;

/** Single submission: a consignment, its papers and the wish to lodge it, in one request. */
@Path("lodgements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LodgementResource {
    private static final String DOSSIER = "dossier";

    @Inject
    private Submitting submitting;

    @Inject
    private Rehearsing rehearsing;

    @Inject
    private Definitions definitions;

    @Inject
    private Caller caller;

    /**
     * Lodges a whole consignment: 201, or 200 where it was lodged before.
     *
     * @param parts one called {@code dossier}, the same JSON as a draft has; the others are papers, each called by its kind
     *     and with the name of its file
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submit(
            @Context UriInfo uri,
            List<EntityPart> parts,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @QueryParam(Rehearsal.ASKED) @DefaultValue("false") String validateOnly)
            throws IOException {
        boolean rehearsal = Rehearsal.isAsked(validateOnly);
        if (key == null && !rehearsal) {
            throw Refusal.malformed("api.key-missing");
        }
        if (caller.sentMoreThan(Limits.SUBMISSION_BYTES.value())) {
            throw Refusal.tooLarge("api.too-large", Limits.SUBMISSION_BYTES.value());
        }
        byte[] certificate = caller.certificate();
        Submitting.Submission submission = submission(parts);
        return rehearsal || key == null
                ? Response.ok(Rehearsal.shown(
                                rehearsing.submit(submission, key, certificate), caller.language(), definitions))
                        .build()
                : lodged(uri, submission, key, certificate);
    }

    private Response lodged(UriInfo uri, Submitting.Submission submission, String key, byte[] certificate) {
        Received received = Repeating.once(() -> submitting.submit(submission, key, certificate));
        JsonObject body = Shown.receipt(received.receipt())
                .add("repeated", received.repeated())
                .add("warnings", Problem.violations(received.warnings(), Texts.of(caller.language()), definitions))
                .build();
        return Response.status(received.repeated() ? Response.Status.OK : Response.Status.CREATED)
                .location(uri.getBaseUriBuilder()
                        .path("cases")
                        .path(received.receipt().dossier())
                        .build())
                .entity(body)
                .build();
    }

    private static Submitting.Submission submission(List<EntityPart> parts) throws IOException {
        if (parts.size() > Limits.ATTACHMENTS.value() + 1) {
            throw Refusal.notValid("dossier.too-many-attachments", Limits.ATTACHMENTS.value());
        }
        @Nullable EntityPart dossier = null;
        List<Attaching.Paper> papers = new ArrayList<>();
        for (EntityPart part : parts) {
            if (!DOSSIER.equals(part.getName())) {
                papers.add(paper(part));
            } else if (dossier == null) {
                dossier = part;
            } else {
                throw Refusal.malformed("api.bad-parameter", DOSSIER);
            }
        }
        if (dossier == null) {
            throw Refusal.notValid("api.value-missing", DOSSIER);
        }
        return new Submitting.Submission(
                JsonBody.read(dossier.getContent(), dossier.getMediaType()).entered(), papers);
    }

    private static Attaching.Paper paper(EntityPart part) throws IOException {
        String kind = Objects.requireNonNullElse(part.getName(), "");
        if (kind.isBlank()) {
            throw Refusal.malformed("api.status-400");
        }
        String fileName = part.getFileName()
                .filter(name -> !name.isBlank())
                .orElseThrow(() -> Refusal.notValid("api.value-missing", kind + " filename"));
        int limit = Limits.ATTACHMENT_BYTES.intValue();
        return new Attaching.Paper(
                kind, fileName, Caller.all(part.getContent(), limit, Refusal.tooLarge("api.too-large", limit)));
    }
}
