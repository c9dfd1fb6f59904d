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
import java.util.Locale;
import org.singlewindow.partial.Line;
import org.singlewindow.partial.Reducing;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Refusal;

/** Traders declare no more than was approved, and the rest apart if they wish. */
@Path("cases/{reference}/reduction")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReductionResource {
    @Inject
    private Reducing reducing;

    @Inject
    private Caller caller;

    /** The goods items of which less was approved than was declared. */
    @GET
    public JsonObject lines(@PathParam("reference") String reference) {
        caller.certificate();
        return Json.createObjectBuilder()
                .add(
                        "lines",
                        Shown.all(
                                reducing.lines(reference).stream()
                                        .filter(Line::isLess)
                                        .toList(),
                                ReductionResource::shown))
                .build();
    }

    private static JsonObjectBuilder shown(Line line) {
        return Json.createObjectBuilder()
                .add("line", line.sequence())
                .add("description", line.description())
                .add("declared", line.declared().toPlainString())
                .add("approved", line.removed() ? "0" : line.approved().toPlainString())
                .add("unit", line.unit());
    }

    /** Reduces the declaration; a split also opens a draft for the rest, and names it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject reduce(@PathParam("reference") String reference, InputStream sent) throws IOException {
        caller.certificate();
        JsonBody body = JsonBody.read(sent).only("way");
        switch (body.text("way").toLowerCase(Locale.ROOT)) {
            case "reduce" -> {
                reducing.reduce(reference);
                return Json.createObjectBuilder().add("case", reference).build();
            }
            case "split" -> {
                String draft = reducing.split(reference);
                return Json.createObjectBuilder()
                        .add("case", reference)
                        .add("draft", draft)
                        .build();
            }
            default -> throw Refusal.malformed("api.bad-parameter", "way");
        }
    }
}
