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
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import org.singlewindow.objection.Objecting;
import org.singlewindow.objection.ObjectionView;
import org.singlewindow.objection.Ruling;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;

/** Traders object to decisions, and agencies answer. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ObjectionResource {
    @Inject
    private Objecting objecting;

    @Inject
    private Ruling ruling;

    @Inject
    private Caller caller;

    /** Objects to the decision about an application. A paper that goes with it is added to the case before. */
    @POST
    @Path("applications/{reference}/objection")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject object(@PathParam("reference") String reference, InputStream sent) throws IOException {
        caller.certificate();
        JsonBody body = JsonBody.read(sent).only("text", "attachment");
        String paper = Objects.requireNonNullElse(body.optional("attachment"), "0");
        objecting.lodge(reference, body.text("text"), Digits.number("attachment", paper));
        return standing(reference);
    }

    /** Whether the decision can be objected to, and what was objected. */
    @GET
    @Path("applications/{reference}/objection")
    public JsonObject standing(@PathParam("reference") String reference) {
        caller.certificate();
        Objecting.Standing standing = objecting.standing(reference);
        return Json.createObjectBuilder()
                .add("possible", standing.possible())
                .add("objections", Shown.all(standing.objections(), Shown::objection))
                .build();
    }

    /** Those that wait for an answer of the agency, the oldest first; or all, the newest first. */
    @GET
    @Path("objections")
    public JsonObject page(@QueryParam("open") @DefaultValue("true") String open, @BeanParam Stretch stretch) {
        caller.certificate();
        Page<ObjectionView> page = ruling.page(open.equals("true"), stretch.cut());
        return Stretch.shown(page, Shown::objection);
    }

    /** The agency upholds or dismisses it. */
    @POST
    @Path("objections/{reference}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject answer(@PathParam("reference") String reference, InputStream sent) throws IOException {
        caller.certificate();
        JsonBody body = JsonBody.read(sent).only("outcome", "text");
        boolean upheld = switch (body.text("outcome").toLowerCase(Locale.ROOT)) {
            case "uphold" -> true;
            case "dismiss" -> false;
            default -> throw Refusal.malformed("api.bad-parameter", "outcome");
        };
        ruling.answer(reference, upheld, body.text("text"));
        return Shown.objection(ruling.open(reference)).build();
    }
}
