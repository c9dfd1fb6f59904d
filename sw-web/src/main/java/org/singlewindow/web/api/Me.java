package org.singlewindow.web.api;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Representation;
import org.singlewindow.shared.Actor;

/** Whoever calls, as the window knows them: a connection test for those who join by API. */
@Path("me")
public class Me {
    @Inject
    private Actors actors;

    @Inject
    private Representation representation;

    /** The caller's person, organisation and role, and the organisations that the caller may act for. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject get() {
        Actor actor = actors.current();
        JsonArrayBuilder actsFor = Json.createArrayBuilder();
        representation.representedBy(actor).forEach(actsFor::add);
        return Json.createObjectBuilder()
                .add("person", actor.person())
                .add("name", actor.name())
                .add("organisation", actor.organisation())
                .add("role", actor.role().name())
                .add("actsFor", actsFor)
                .build();
    }
}
