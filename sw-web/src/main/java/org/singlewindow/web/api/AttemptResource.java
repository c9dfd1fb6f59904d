package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.singlewindow.application.Answering;
import org.singlewindow.application.Viewing;

/** A trader's own system takes an application back, and opens a refused document for another attempt in the same case. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AttemptResource {
    @Inject
    private Answering answering;

    @Inject
    private Viewing viewing;

    @Inject
    private Caller caller;

    /** Takes the application back; the requirement stays open. */
    @POST
    @Path("applications/{reference}/withdrawal")
    public JsonObject withdraw(@PathParam("reference") String reference) {
        caller.certificate();
        answering.withdraw(reference);
        return shown(reference);
    }

    /** Opens the document of a refused application for another attempt: it goes with the next lodging of the dossier. */
    @POST
    @Path("applications/{reference}/attempt")
    public JsonObject again(@PathParam("reference") String reference) {
        caller.certificate();
        answering.again(reference);
        return shown(reference);
    }

    private JsonObject shown(String reference) {
        return Shown.application(viewing.outline(reference)).build();
    }
}
