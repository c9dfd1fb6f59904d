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
import org.singlewindow.application.Answering;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Storing;
import org.singlewindow.application.Viewing;

/** Systems answer what is asked, ask for more time and give it, and say that the goods are in storage. */
@Path("/")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AnswerResource {
    private static final String UNTIL = "until";

    @Inject
    private Answering answering;

    @Inject
    private Deciding deciding;

    @Inject
    private Storing storing;

    @Inject
    private Viewing viewing;

    @Inject
    private Caller caller;

    /** Answers the agency's question, with what is corrected. */
    @POST
    @Path("applications/{reference}/answer")
    public JsonObject answer(@PathParam("reference") String reference, InputStream sent) throws IOException {
        caller.certificate();
        JsonBody body = JsonBody.read(sent).only("text", "answers");
        answering.answer(reference, body.text("text"), body.object("answers"));
        return shown(reference);
    }

    /** Asks for more time to answer. */
    @POST
    @Path("applications/{reference}/time")
    public JsonObject time(@PathParam("reference") String reference, InputStream sent) throws IOException {
        caller.certificate();
        JsonBody body = JsonBody.read(sent).only(UNTIL, "text");
        answering.askForTime(reference, Days.read(UNTIL, body.text(UNTIL)), body.orEmpty("text"));
        return shown(reference);
    }

    /** Gives more time to answer, or, where no day is named, none. */
    @POST
    @Path("applications/{reference}/limit")
    public JsonObject limit(@PathParam("reference") String reference, InputStream sent) throws IOException {
        caller.certificate();
        JsonBody body = JsonBody.read(sent).only(UNTIL);
        deciding.giveTime(reference, Days.optional(UNTIL, body.optional(UNTIL)));
        return shown(reference);
    }

    /** Says since when the goods are in storage. */
    @POST
    @Path("applications/{reference}/storage")
    public JsonObject storage(@PathParam("reference") String reference, InputStream sent) throws IOException {
        caller.certificate();
        JsonBody body = JsonBody.read(sent).only("day");
        storing.stored(reference, Days.read("day", body.text("day")));
        return shown(reference);
    }

    private JsonObject shown(String reference) {
        return Shown.application(viewing.outline(reference)).build();
    }
}
