package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.singlewindow.lodgement.CaseFile;
import org.singlewindow.lodgement.CaseFiles;
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
