package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.reference.Json;
import org.singlewindow.result.Reporting;
import org.singlewindow.result.ResultElsewhere;
import org.singlewindow.result.ResultElsewhereFacts;
import org.singlewindow.result.ResultView;
import org.singlewindow.shared.Page;

/** An agency's own system reports results of applications that were lodged elsewhere. */
@Path("results")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ResultResource {
    @Inject
    private Reporting reporting;

    /** Reports a result; the same again is answered the same. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject report(InputStream sent) throws IOException {
        JsonBody body = JsonBody.read(sent)
                .only(
                        "document",
                        "number",
                        "outcome",
                        "decidedOn",
                        "validUntil",
                        "reason",
                        "businessNumber",
                        "declaration",
                        "billOfLading",
                        "cargoNumber");
        LocalDate decidedOn = Days.read("decidedOn", body.text("decidedOn"));
        return shown(reporting.report(new ResultElsewhere.Reported(
                        body.text("document"),
                        body.text("number"),
                        JsonBody.constant(ResultElsewhere.Outcome.class, "outcome", body.text("outcome")),
                        decidedOn,
                        Days.optional("validUntil", body.optional("validUntil")),
                        body.orEmpty("reason"),
                        body.text("businessNumber"),
                        body.optional("declaration"),
                        Carriage.of(body.optional("billOfLading"), body.optional("cargoNumber")))))
                .build();
    }

    /** What the agency reported, newest first. */
    @GET
    public JsonObject page(@QueryParam("text") @DefaultValue("") String text, @BeanParam Stretch stretch) {
        Page<ResultView> page = reporting.page(text, stretch.cut());
        return Stretch.shown(page, ResultResource::shown);
    }

    private static JsonObjectBuilder shown(ResultView view) {
        ResultElsewhereFacts result = view.result();
        JsonArrayBuilder declarations = Json.createArrayBuilder();
        view.declarations().forEach(declarations::add);
        JsonArrayBuilder near = Json.createArrayBuilder();
        view.near().forEach(near::add);
        return Json.createObjectBuilder()
                .add("reference", result.reference())
                .add("document", result.document())
                .add("number", result.number())
                .add("outcome", result.outcome().name())
                .add("reportedAt", result.reportedAt().toString())
                .add("declarations", declarations)
                .add("near", near);
    }
}
