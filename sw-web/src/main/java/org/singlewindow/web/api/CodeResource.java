package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.Places;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;

/** The lists that codes are chosen from, for everyone. */
@Path("/codes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CodeResource {
    private static final String PLACES = "ports";

    @Inject
    private CodeLists codeLists;

    @Inject
    private Places places;

    /** The names of the lists. */
    @GET
    public JsonArray lists() {
        return Json.createArrayBuilder(codeLists.names().stream().sorted().toList())
                .build();
    }

    /** The entries that fit a code or words, best first; the first ones where nothing is looked for. */
    @GET
    @Path("{list}")
    public JsonArray search(@PathParam("list") String list, @QueryParam("text") @DefaultValue("") String text) {
        if (!codeLists.has(list)) {
            throw Refusal.unknown("api.no-such-list", list);
        }
        int most = Limits.CODE_RESULTS.intValue();
        return Shown.all(
                        list.equals(PLACES) ? places.search(text, most) : codeLists.search(list, text, most),
                        CodeResource::entry)
                .build();
    }

    private static JsonObjectBuilder entry(CodeLists.Entry entry) {
        return Json.createObjectBuilder().add("code", entry.code()).add("text", Shown.text(entry.text()));
    }
}
