package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.singlewindow.declaration.Cancelling;
import org.singlewindow.lodgement.CaseFiles;

/** A declarant's own system takes a declaration back before it is released. */
@Path("cases/{reference}/cancellation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CancellationResource {
    @Inject
    private Cancelling cancelling;

    @Inject
    private CaseFiles files;

    @Inject
    private Caller caller;

    /** Takes it back; what agencies have not decided goes with it, unless it is to be kept. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject cancel(@PathParam("reference") String reference, InputStream sent) throws IOException {
        caller.certificate();
        JsonBody body = JsonBody.read(sent).only("reason", "keepApplications");
        cancelling.cancel(reference, body.text("reason"), body.isTrue("keepApplications"));
        return Shown.caseFile(files.own(reference), caller.language()).build();
    }
}
