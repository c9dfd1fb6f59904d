package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.amendment.Affected;
import org.singlewindow.amendment.Amending;
import org.singlewindow.amendment.AmendmentView;
import org.singlewindow.form.Definitions;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Texts;
import org.singlewindow.shared.Refusal;

/** A declarant's own system corrects a lodged case, or asks what would follow from that. */
@Path("cases/{reference}/amendment")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AmendmentResource {
    @Inject
    private Amending amending;

    @Inject
    private CaseFiles files;

    @Inject
    private Definitions definitions;

    @Inject
    private Caller caller;

    /** Corrects it; with {@code validateOnly} it only says what would follow. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject amend(
            @PathParam("reference") String reference,
            InputStream sent,
            @HeaderParam("Idempotency-Key") @Nullable String key)
            throws IOException {
        byte[] certificate = caller.certificate();
        JsonBody body = JsonBody.read(sent).only("consignment", "takeOut", "reason", "validateOnly");
        Amending.Wanted wanted = new Amending.Wanted(body.object("consignment"), lines(body), body.text("reason"));
        if (body.isTrue("validateOnly")) {
            return shown(amending.check(reference, wanted));
        }
        if (key == null) {
            throw Refusal.malformed("api.key-missing");
        }
        Repeating.once(() -> {
            amending.sendConnected(reference, wanted, key, certificate);
            return reference;
        });
        return Shown.caseFile(files.own(reference), caller.language()).build();
    }

    private static List<Integer> lines(JsonBody body) {
        return body.array("takeOut").stream()
                .map(value -> {
                    if (value instanceof JsonNumber number && isALine(number)) {
                        return number.intValueExact();
                    }
                    throw Refusal.malformed("api.bad-parameter", "takeOut");
                })
                .toList();
    }

    private static boolean isALine(JsonNumber number) {
        return number.isIntegral()
                && number.bigDecimalValue().abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    private JsonObject shown(AmendmentView view) {
        JsonArrayBuilder differences = Json.createArrayBuilder();
        view.differences()
                .forEach(one -> differences.add(Json.createObjectBuilder()
                        .add("pointer", one.pointer())
                        .add("before", one.before())
                        .add("after", one.after())));
        return Json.createObjectBuilder()
                .add("case", view.dossier())
                .add("declaration", view.declaration())
                .add("differences", differences)
                .add("applications", Shown.all(view.affected(), AmendmentResource::shown))
                .add("customsLooksAgain", view.again())
                .add("violations", Problem.violations(view.wrong(), Texts.of(caller.language()), definitions))
                .add("warnings", Problem.violations(view.odd(), Texts.of(caller.language()), definitions))
                .build();
    }

    private static JsonObjectBuilder shown(Affected one) {
        return Json.createObjectBuilder()
                .add("application", one.application())
                .add("document", one.document())
                .add("agency", one.agency())
                .add("state", one.state().name())
                .add("dueOn", one.dueAfter().toString());
    }
}
