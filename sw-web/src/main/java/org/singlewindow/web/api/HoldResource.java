package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.singlewindow.hold.HoldAct;
import org.singlewindow.hold.HoldAsking;
import org.singlewindow.hold.HoldView;
import org.singlewindow.hold.Holding;
import org.singlewindow.reference.Json;

/** An agency's own system asks customs to hold goods; that of customs answers. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HoldResource {
    @Inject
    private HoldAsking asking;

    @Inject
    private Holding holding;

    @Inject
    private Caller caller;

    /** Asks for it, for the declaration of an application to the caller's agency. */
    @POST
    @Path("applications/{reference}/holds")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject ask(@PathParam("reference") String reference, InputStream sent) throws IOException {
        caller.certificate();
        return shown(asking.ask(reference, JsonBody.read(sent).only("reason").text("reason")))
                .build();
    }

    /** What the agency asked for. */
    @GET
    @Path("applications/{reference}/holds")
    public JsonObject ofApplication(@PathParam("reference") String reference) {
        caller.certificate();
        return Json.createObjectBuilder()
                .add("holds", Shown.all(asking.ofApplication(reference), HoldResource::shown))
                .build();
    }

    /** What customs has still to answer. */
    @GET
    @Path("holds")
    public JsonObject asked() {
        caller.certificate();
        return Json.createObjectBuilder()
                .add("holds", Shown.all(holding.asked(), HoldResource::shown))
                .build();
    }

    /** Customs sets it, declines it, or lifts it. */
    @POST
    @Path("holds/{hold}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject answer(@PathParam("hold") String hold, InputStream sent) throws IOException {
        caller.certificate();
        JsonBody body = JsonBody.read(sent).only("act", "text");
        HoldAct act = JsonBody.constant(HoldAct.class, "act", body.text("act"));
        holding.answer(hold, act, body.orEmpty("text"));
        return Json.createObjectBuilder()
                .add("hold", hold)
                .add("act", act.name())
                .build();
    }

    private static JsonObjectBuilder shown(HoldView hold) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("reference", hold.reference())
                .add("declaration", hold.declaration())
                .add("application", hold.application())
                .add("agency", hold.agency())
                .add("reason", hold.reason())
                .add("state", hold.state().name())
                .add("askedAt", hold.askedAt().toString());
        if (hold.answer() != null) {
            shown.add("answer", hold.answer());
        }
        return shown;
    }
}
