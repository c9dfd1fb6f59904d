package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Locale;
import org.singlewindow.dossier.DossierQuery;
import org.singlewindow.lodgement.CaseFile;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.notice.Letters;
import org.singlewindow.notice.MessageQuery;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.party.Actors;
import org.singlewindow.payment.Fees;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Actor;

/** Tells who is calling, and shows the cases that concern them. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {
    @Inject
    private CaseFiles files;

    @Inject
    private Fees fees;

    @Inject
    private ReadingMessages reading;

    @Inject
    private Letters letters;

    @Inject
    private Actors actors;

    @Inject
    private Caller caller;

    /** The person to whom the certificate of the connection belongs. */
    @GET
    @Path("me")
    public JsonObject me() {
        caller.certificate();
        Actor actor = actors.current();
        return Json.createObjectBuilder()
                .add("person", actor.person())
                .add("name", actor.name())
                .add("organisation", actor.organisation())
                .add("role", actor.role().name())
                .build();
    }

    /** The cases of the caller's company and of those it acts for, as far as they are asked for. */
    @GET
    @Path("cases")
    public JsonObject cases(
            @QueryParam("stage") @DefaultValue("LODGED") String stage,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("sort") @DefaultValue("NEWEST") String sort,
            @BeanParam Stretch stretch) {
        caller.certificate();
        DossierQuery query = new DossierQuery(
                JsonBody.constant(DossierQuery.Stage.class, "stage", stage),
                text,
                JsonBody.constant(DossierQuery.Order.class, "sort", sort));
        return Stretch.shown(files.found(query, stretch.cut()), Shown::row);
    }

    /** What the company was told, the newest first; only what nobody has read, if so asked. */
    @GET
    @Path("messages")
    public JsonObject messages(
            @QueryParam("unread") @DefaultValue("false") String unread,
            @QueryParam("text") @DefaultValue("") String text,
            @BeanParam Stretch stretch) {
        caller.certificate();
        MessageQuery query = new MessageQuery(text, unread.equals("true"), false);
        Locale reader = caller.language();
        return Stretch.shown(reading.found(query, stretch.cut()), message -> Shown.message(message, letters, reader));
    }

    /** Those of a case are read by now. */
    @POST
    @Path("cases/{reference}/messages/read")
    public Response read(@PathParam("reference") String reference) {
        caller.certificate();
        files.own(reference);
        reading.opened(reference);
        return Response.noContent().build();
    }

    /** A whole case: for its people, and once it is lodged for customs. Officials see applications. */
    @GET
    @Path("cases/{reference}")
    public JsonObject file(@PathParam("reference") String reference) {
        caller.certificate();
        if (actors.current().is(Actor.Role.CUSTOMS)) {
            return Shown.caseFile(files.forCustoms(reference), caller.language())
                    .build();
        }
        return Shown.caseFile(files.own(reference), caller.language())
                .add("fees", Shown.all(fees.ofCase(reference), Shown::charge))
                .build();
    }

    /** What was lodged, as it was answered when it was. */
    @GET
    @Path("cases/{reference}/receipt")
    public JsonObject receipt(@PathParam("reference") String reference) {
        caller.certificate();
        return Shown.receipt(files.receipt(reference)).build();
    }

    /** What was signed with each lodging: the bytes, and the signature or the certificate of the connection. */
    @GET
    @Path("cases/{reference}/records")
    public JsonObject records(@PathParam("reference") String reference) {
        caller.certificate();
        Base64.Encoder encoder = Base64.getEncoder();
        return Json.createObjectBuilder()
                .add(
                        "records",
                        Shown.all(
                                files.signedRecords(reference),
                                record -> Json.createObjectBuilder()
                                        .add("kind", record.kind().name())
                                        .add("content", encoder.encodeToString(record.content()))
                                        .add("signature", encoder.encodeToString(record.signature()))))
                .build();
    }

    /** A lodged case with nothing masked, for customs officers who say why; that it was shown is recorded. */
    @POST
    @Path("cases/{reference}/full")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject fileInFull(@PathParam("reference") String reference, InputStream sent) throws IOException {
        caller.certificate();
        CaseFile file = files.forCustomsInFull(reference, JsonBody.read(sent).reason());
        return Shown.caseFile(file, caller.language()).build();
    }
}
