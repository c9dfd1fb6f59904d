package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import org.singlewindow.condition.Performing;
import org.singlewindow.condition.Supervising;
import org.singlewindow.condition.UndertakingAct;
import org.singlewindow.condition.UndertakingQuery;
import org.singlewindow.condition.UndertakingView;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Traders and agencies follow what decisions demand: proofs are handed in, and answered. */
@Path("undertakings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UndertakingResource {
    private static final UndertakingQuery ALL = new UndertakingQuery(Set.of(), "", "");

    @Inject
    private Performing performing;

    @Inject
    private Supervising supervising;

    @Inject
    private Actors actors;

    @Inject
    private Caller caller;

    /** What is due first stands first. */
    @GET
    public JsonObject page(@BeanParam Stretch stretch) {
        caller.certificate();
        Cut cut = stretch.cut();
        Page<UndertakingView> page = isOfficial() ? supervising.page(ALL, cut) : performing.page(ALL, cut);
        return Stretch.shown(page, Shown::undertaking);
    }

    @GET
    @Path("{reference}")
    public JsonObject one(@PathParam("reference") String reference) {
        caller.certificate();
        return Shown.undertaking(isOfficial() ? supervising.open(reference) : performing.open(reference))
                .build();
    }

    /** The trader says that it was done. A paper that proves it is added to the case before. */
    @POST
    @Path("{reference}/proof")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject handIn(@PathParam("reference") String reference, InputStream sent) throws IOException {
        caller.certificate();
        JsonBody body = JsonBody.read(sent).only("text", "attachment");
        String paper = Objects.requireNonNullElse(body.optional("attachment"), "0");
        performing.handIn(reference, body.text("text"), Digits.number("attachment", paper));
        return one(reference);
    }

    /** The agency accepts a proof, sends it back, sets another day, notes a breach, or waives it. */
    @POST
    @Path("{reference}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject answer(@PathParam("reference") String reference, InputStream sent) throws IOException {
        caller.certificate();
        JsonBody body = JsonBody.read(sent).only("act", "text", "dueOn");
        supervising.answer(
                reference,
                JsonBody.constant(UndertakingAct.class, "act", body.text("act")),
                body.orEmpty("text"),
                Days.optional("dueOn", body.optional("dueOn")));
        return one(reference);
    }

    private boolean isOfficial() {
        return actors.current().is(Actor.Role.OFFICIAL);
    }
}
