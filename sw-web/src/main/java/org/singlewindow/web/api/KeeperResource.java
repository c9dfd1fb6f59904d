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
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.singlewindow.keeper.GoodsStay;
import org.singlewindow.keeper.KeepingGoods;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Moments;
import org.singlewindow.shared.Refusal;

/** A keeper's own system reports goods that come and go. */
@Path("stays")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class KeeperResource {
    @Inject
    private KeepingGoods keeping;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Goods came in. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject enter(InputStream sent) throws IOException {
        caller.certificate();
        JsonBody body = JsonBody.read(sent).only("cargoNumber", "container", "packages", "at");
        String reference = keeping.enter(new GoodsStay.Reported(
                body.text("cargoNumber"),
                body.orEmpty("container"),
                Digits.number("packages", body.text("packages")),
                moment(body.optional("at"))));
        return Json.createObjectBuilder().add("reference", reference).build();
    }

    /** Goods left. */
    @POST
    @Path("{stay}/departure")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject leave(@PathParam("stay") String stay, InputStream sent) throws IOException {
        caller.certificate();
        keeping.leave(stay, moment(JsonBody.read(sent).only("at").optional("at")));
        return Json.createObjectBuilder().add("reference", stay).build();
    }

    private Instant moment(@Nullable String at) {
        return at == null
                ? clock.instant()
                : Moments.moment(at)
                        .map(moment -> moment.atZone(Kst.ZONE).toInstant())
                        .orElseThrow(() -> Refusal.malformed("api.bad-parameter", "at"));
    }
}
