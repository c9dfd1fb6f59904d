package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.inspection.Booking;
import org.singlewindow.inspection.Finding;
import org.singlewindow.inspection.Inspecting;
import org.singlewindow.inspection.InspectionKind;
import org.singlewindow.inspection.InspectionView;
import org.singlewindow.inspection.Order;
import org.singlewindow.inspection.Ordering;
import org.singlewindow.inspection.Slot;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;

/** Programs of traders book inspections, those of agencies and customs order them and report what was found. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InspectionResource {
    private static final String ONE = "inspections/{inspection}";

    @Inject
    private Booking booking;

    @Inject
    private Ordering ordering;

    @Inject
    private Inspecting inspecting;

    @Inject
    private Caller caller;

    /** Of the trader's goods, the newest first; only those without a result, if so asked. */
    @GET
    @Path("inspections")
    public JsonObject page(@QueryParam("open") @DefaultValue("false") String open, @BeanParam Stretch stretch) {
        caller.certificate();
        Page<InspectionView> page = booking.page(open.equals("true"), stretch.cut());
        return Stretch.shown(page, InspectionResource::shown);
    }

    /** The calendar of an office: what takes place on those days, and what waits for a time. */
    @GET
    @Path("office-inspections")
    public JsonObject ofOffice(
            @QueryParam("office") @DefaultValue("") String office,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("until") @DefaultValue("") String until) {
        caller.certificate();
        var days = new org.singlewindow.shared.Days(Days.read("from", from), Days.read("until", until));
        return Json.createObjectBuilder()
                .add("inspections", Shown.all(inspecting.between(office, days), InspectionResource::shown))
                .add("waiting", Shown.all(inspecting.waiting(office), InspectionResource::shown))
                .build();
    }

    /** One of them; to the trader with the times that are offered for all who want to see the same goods. */
    @GET
    @Path(ONE)
    public JsonObject one(@PathParam("inspection") String inspection) {
        caller.certificate();
        if (!isTrader()) {
            return shown(inspecting.open(inspection)).build();
        }
        Booking.Offer offer = booking.offer(inspection);
        return shown(offer.inspection())
                .add(
                        "together",
                        Json.createArrayBuilder(offer.together().stream()
                                .map(InspectionView::reference)
                                .toList()))
                .add("changeable", offer.changeable())
                .add("slots", Shown.all(offer.slots(), InspectionResource::slot))
                .build();
    }

    private boolean isTrader() {
        return caller.actor()
                .filter(actor -> actor.is(Actor.Role.TRADER) || actor.is(Actor.Role.BROKER))
                .isPresent();
    }

    private static JsonObjectBuilder slot(Slot slot) {
        return Json.createObjectBuilder()
                .add("at", slot.at().toString())
                .add("left", slot.left())
                .add("others", slot.others());
    }

    /** Orders an inspection for an application that the caller has taken. */
    @POST
    @Path("applications/{reference}/inspections")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject order(@PathParam("reference") String reference, InputStream sent) throws IOException {
        caller.certificate();
        JsonBody body = JsonBody.read(sent).only("kind", "office", "place", "containers", "items", "note");
        Order order = new Order(
                JsonBody.constant(InspectionKind.class, "kind", body.text("kind")),
                body.orEmpty("office"),
                body.orEmpty("place"),
                texts(body, "containers"),
                array(body, "items").stream().map(item -> number(item, "items")).toList(),
                body.orEmpty("note"));
        return shown(inspecting.open(ordering.order(reference, order))).build();
    }

    /** Books, gives back, proposes, agrees, assigns or calls off. */
    @POST
    @Path(ONE + "/acts")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject act(@PathParam("inspection") String inspection, InputStream sent) throws IOException {
        caller.certificate();
        JsonBody body = JsonBody.read(sent).only("act", "at", "officer", "why");
        switch (body.text("act").toUpperCase(Locale.ROOT)) {
            case "BOOK" -> booking.book(inspection, moment(body));
            case "PROPOSE" -> booking.propose(inspection, moment(body));
            case "AGREE" -> inspecting.agree(inspection);
            case "ASSIGN" -> inspecting.assign(inspection, body.text("officer"));
            case "CALL_OFF" -> inspecting.callOff(inspection, body.orEmpty("why"));
            case "GIVE_BACK" -> giveBack(inspection, body);
            default -> throw Refusal.malformed("api.bad-parameter", "act");
        }
        return one(inspection);
    }

    private void giveBack(String inspection, JsonBody body) {
        if (isTrader()) {
            booking.giveBack(inspection);
        } else {
            inspecting.giveBack(inspection, body.orEmpty("why"));
        }
    }

    private static Instant moment(JsonBody body) {
        try {
            return Instant.parse(body.text("at"));
        } catch (DateTimeParseException e) {
            throw Refusal.malformed("api.bad-parameter", "at");
        }
    }

    /** What was found; the same key again changes nothing. Photos are added on the page. */
    @POST
    @Path(ONE + "/result")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject report(
            @PathParam("inspection") String inspection,
            @HeaderParam("Idempotency-Key") @DefaultValue("") String key,
            InputStream sent)
            throws IOException {
        caller.certificate();
        JsonBody body = JsonBody.read(sent).only("passed", "codes", "samples", "measures", "text");
        Finding finding = new Finding(
                truth(body, "passed"),
                texts(body, "codes"),
                objects(body, "samples").stream()
                        .map(one -> one.only("number", "panel"))
                        .map(one -> new Finding.Sample(one.text("number"), one.orEmpty("panel")))
                        .toList(),
                objects(body, "measures").stream()
                        .map(InspectionResource::measure)
                        .toList(),
                body.orEmpty("text"));
        inspecting.report(inspection, key, finding, List.of());
        return shown(inspecting.open(inspection)).build();
    }

    private static Finding.Measure measure(JsonBody body) {
        JsonBody one = body.only("item", "analyte", "value", "limit", "unit", "least");
        return new Finding.Measure(
                number(one.object().getOrDefault("item", JsonValue.NULL), "item"),
                one.text("analyte"),
                one.orEmpty("value"),
                one.orEmpty("limit"),
                one.orEmpty("unit"),
                one.object().containsKey("least") && truth(one, "least"));
    }

    private static boolean truth(JsonBody body, String name) {
        JsonValue value = body.object().getOrDefault(name, JsonValue.NULL);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw Refusal.malformed("api.bad-parameter", name);
        }
        return value == JsonValue.TRUE;
    }

    private static JsonArray array(JsonBody body, String name) {
        JsonValue value = body.object().getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        if (value instanceof JsonArray array) {
            return array;
        }
        throw Refusal.malformed("api.bad-parameter", name);
    }

    private static List<String> texts(JsonBody body, String name) {
        return array(body, name).stream()
                .map(one -> Optional.of(one)
                        .filter(JsonString.class::isInstance)
                        .map(text -> ((JsonString) text).getString())
                        .orElseThrow(() -> Refusal.malformed("api.bad-parameter", name)))
                .toList();
    }

    private static List<JsonBody> objects(JsonBody body, String name) {
        return array(body, name).stream()
                .map(one -> Optional.of(one)
                        .filter(JsonObject.class::isInstance)
                        .map(object -> new JsonBody(object.asJsonObject()))
                        .orElseThrow(() -> Refusal.malformed("api.bad-parameter", name)))
                .toList();
    }

    private static int number(JsonValue value, String name) {
        if (value instanceof JsonNumber number) {
            return Digits.number(name, number.toString());
        }
        throw Refusal.malformed("api.bad-parameter", name);
    }

    private static JsonObjectBuilder shown(InspectionView view) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("reference", view.reference())
                .add("case", view.dossier())
                .add("application", view.application())
                .add("declaration", view.declaration())
                .add("agency", view.agency())
                .add("office", view.office())
                .add("kind", view.order().kind().name())
                .add("place", view.order().place())
                .add("containers", Json.createArrayBuilder(view.order().containers()))
                .add("items", Json.createArrayBuilder(view.order().items()))
                .add("note", view.order().note())
                .add("state", view.state().name());
        Shown.add(shown, "startsAt", view.startsAt());
        Shown.add(shown, "proposedAt", view.proposedAt());
        Shown.add(shown, "officer", view.officer());
        finding(shown, view.finding());
        return shown.add("photos", view.photos());
    }

    private static void finding(JsonObjectBuilder shown, @Nullable Finding finding) {
        if (finding != null) {
            shown.add("passed", finding.passed())
                    .add("codes", Json.createArrayBuilder(finding.codes()))
                    .add("text", finding.text())
                    .add(
                            "samples",
                            Shown.all(
                                    finding.samples(),
                                    one -> Json.createObjectBuilder()
                                            .add("number", one.number())
                                            .add("panel", one.panel())))
                    .add(
                            "measures",
                            Shown.all(
                                    finding.measures(),
                                    one -> Json.createObjectBuilder()
                                            .add("item", one.item())
                                            .add("analyte", one.analyte())
                                            .add("value", one.value())
                                            .add("limit", one.limit())
                                            .add("unit", one.unit())
                                            .add("least", one.least())
                                            .add("verdict", one.verdict())));
        }
    }
}
