package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.singlewindow.reference.Json;
import org.singlewindow.timeline.ChainCheck;

/** The operator proves, from a command line, that timelines stand as they were written. */
@Path("/timelines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TimelineResource {
    @Inject
    private ChainCheck check;

    /** Checks the chain of one case, or for administrators every chain. */
    @GET
    @Path("check")
    public JsonObject check(@QueryParam("case") @DefaultValue("") String reference) {
        ChainCheck.Result result = reference.isBlank() ? check.checkAll() : check.check(reference.strip());
        JsonArrayBuilder breaks = Json.createArrayBuilder();
        result.breaks()
                .forEach(found -> breaks.add(Json.createObjectBuilder()
                        .add("case", found.caseReference())
                        .add("entry", found.sequence())));
        return Json.createObjectBuilder()
                .add("whole", result.isWhole())
                .add("timelines", result.chains())
                .add("entries", result.entries())
                .add("breaks", breaks)
                .build();
    }
}
