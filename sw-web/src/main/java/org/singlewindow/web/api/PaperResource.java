package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.singlewindow.application.Papers;
import org.singlewindow.reference.Json;

/** The papers of an application, for those whom it concerns; that staff read one is recorded. */
@Path("/")
@RequestScoped
public class PaperResource {
    @Inject
    private Papers papers;

    @Inject
    private Caller caller;

    /** Which there are. */
    @GET
    @Path("applications/{reference}/papers")
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject list(@PathParam("reference") String reference) {
        caller.certificate();
        return Json.createObjectBuilder()
                .add("papers", Shown.all(papers.of(reference), Shown::paper))
                .build();
    }

    /** One of them as it was sent. */
    @GET
    @Path("applications/{reference}/papers/{paper}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response one(@PathParam("reference") String reference, @PathParam("paper") String paper) {
        caller.certificate();
        return DossierResource.file(papers.read(reference, Digits.id(paper)));
    }
}
