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
import org.singlewindow.loading.ExtendingLoading;
import org.singlewindow.loading.LoadingView;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Refusal;

/** An exporter's own system sees until when goods are to be loaded, and asks for more time. */
@Path("cases/{reference}/loading")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LoadingResource {
    @Inject
    private ExtendingLoading extending;

    @Inject
    private Caller caller;

    @GET
    public JsonObject loading(@PathParam("reference") String reference) {
        caller.certificate();
        return shown(reference);
    }

    /** Asks customs for more time. */
    @POST
    @Path("extension")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject ask(@PathParam("reference") String reference, InputStream sent) throws IOException {
        caller.certificate();
        JsonBody body = JsonBody.read(sent).only("until", "reason");
        extending.ask(reference, Days.read("until", body.text("until")), body.text("reason"));
        return shown(reference);
    }

    private JsonObject shown(String reference) {
        LoadingView loading = extending.ofCase(reference).orElseThrow(() -> Refusal.notNow("loading.none", reference));
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("declaration", loading.declaration())
                .add("state", loading.state().name())
                .add("releasedOn", loading.releasedOn().toString())
                .add("deadline", loading.deadline().toString());
        if (loading.loadedOn() != null) {
            shown.add("loadedOn", loading.loadedOn().toString()).add("means", loading.means());
        }
        if (loading.askedUntil() != null) {
            shown.add("askedUntil", loading.askedUntil().toString());
        }
        return shown.build();
    }
}
