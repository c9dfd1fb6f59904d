package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.singlewindow.reference.Json;
import org.singlewindow.writ.ReadingWrits;
import org.singlewindow.writ.WritView;

/** Whoever an application concerns gets the letters about its decision. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LetterResource {
    private static final String PDF = "application/pdf";

    @Inject
    private ReadingWrits writs;

    @Inject
    private Caller caller;

    /** The letters about the decision of an application, oldest first. */
    @GET
    @Path("applications/{reference}/letters")
    public JsonObject letters(@PathParam("reference") String reference) {
        caller.certificate();
        return Json.createObjectBuilder()
                .add("letters", Shown.all(writs.ofApplication(reference), LetterResource::shown))
                .build();
    }

    /** One as PDF with the agency's seal. */
    @GET
    @Path("letters/{letter}")
    @Produces(PDF)
    public Response pdf(@PathParam("letter") String letter) {
        caller.certificate();
        return Response.ok(writs.pdf(letter).bytes(), PDF).build();
    }

    private static JsonObjectBuilder shown(WritView letter) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("reference", letter.reference())
                .add("kind", letter.kind().name())
                .add("state", letter.state())
                .add("madeAt", letter.madeAt().toString());
        Shown.add(shown, "setAsideAt", letter.setAsideAt());
        return shown;
    }
}
