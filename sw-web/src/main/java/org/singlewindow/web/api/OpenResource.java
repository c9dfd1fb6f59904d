package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.HsNomenclature;
import org.singlewindow.definitions.Agencies;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Field;
import org.singlewindow.nomenclature.GoodsCode;
import org.singlewindow.nomenclature.HsSearch;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.requirement.Outlook;
import org.singlewindow.requirement.Prospects;
import org.singlewindow.requirement.Question;
import org.singlewindow.requirement.Requirements;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/** What everyone may know: who decides, which documents there are, and which goods need them. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenResource {
    @Inject
    private Agencies agencies;

    @Inject
    private Definitions definitions;

    @Inject
    private Requirements requirements;

    @Inject
    private Prospects prospects;

    @Inject
    private HsNomenclature nomenclature;

    @Inject
    private HsSearch search;

    @Inject
    private Clock clock;

    /** The organisations that decide, and customs. */
    @GET
    @Path("agencies")
    public JsonArray agencies() {
        return Shown.all(
                        agencies.all(),
                        agency -> Json.createObjectBuilder()
                                .add("code", agency.code())
                                .add("name", Shown.text(agency.name())))
                .build();
    }

    /** The document types in force on that day. */
    @GET
    @Path("documents")
    public JsonArray documents(@QueryParam("day") @Nullable String day) {
        return Shown.all(definitions.inForce(day(day)), OpenResource::summary).build();
    }

    /** One document type with all its fields. */
    @GET
    @Path("documents/{code}")
    public JsonObject document(@PathParam("code") String code, @QueryParam("day") @Nullable String day) {
        DocumentDefinition definition =
                definitions.find(code, day(day)).orElseThrow(() -> Refusal.unknown("api.no-such-document", code));
        return summary(definition)
                .add(
                        "sections",
                        Shown.all(
                                definition.sections(),
                                section -> Json.createObjectBuilder()
                                        .add("id", section.id())
                                        .add("title", Shown.text(section.title()))
                                        .add("perItem", section.perItem())
                                        .add("fields", Shown.all(section.fields(), OpenResource::field))))
                .add(
                        "attachments",
                        Shown.all(
                                definition.attachments(),
                                rule -> Json.createObjectBuilder()
                                        .add("kind", rule.kind())
                                        .add("label", Shown.text(rule.label()))
                                        .add("required", rule.required())))
                .build();
    }

    /** Codes of the nomenclature in force that fit a code or words, best first. */
    @GET
    @Path("hs")
    public JsonArray codes(@QueryParam("text") @DefaultValue("") String text) {
        return Shown.all(search.search(text), Shown::goodsCode).build();
    }

    /** One code of the nomenclature in force, with those right below it. */
    @GET
    @Path("hs/{code}")
    public JsonObject code(@PathParam("code") String code) {
        List<GoodsCode> path = search.path(code);
        if (path.isEmpty()) {
            throw Refusal.unknown("api.no-such-code", code);
        }
        return Shown.goodsCode(path.get(path.size() - 1))
                .add("below", Shown.all(search.below(code), Shown::goodsCode))
                .build();
    }

    /**
     * The documents that goods need or may need, what must be answered to know, what can be claimed against them, and other
     * laws that concern the goods.
     */
    @GET
    @Path("requirements")
    public JsonObject requirements(
            @QueryParam("direction") @DefaultValue("import") String direction,
            @QueryParam("hs") List<String> hs,
            @QueryParam("origin") List<String> origins,
            @QueryParam("answer") List<String> answers,
            @QueryParam("use") @DefaultValue("") String use,
            @QueryParam("day") @Nullable String day) {
        Direction way = JsonBody.constant(Direction.class, "direction", direction);
        GoodsAsked asked = GoodsAsked.read(hs, origins, answers, nomenclature, requirements);
        JsonObject given = use.isEmpty() ? asked.answers() : used(way, day(day), asked, Written.code(use));
        Outlook outlook = prospects.of(way, day(day), asked.lines(), given);
        asked.refuseUnknownClaims(outlook);
        Requirements.Line first = asked.lines().get(0);
        return Json.createObjectBuilder()
                .add("direction", way.name())
                .add("hs", first.hs())
                .add("origin", first.origin())
                .add(
                        "lines",
                        Shown.all(
                                asked.lines(),
                                line -> Json.createObjectBuilder()
                                        .add("item", line.item())
                                        .add("hs", line.hs())
                                        .add("origin", line.origin())))
                .add("answers", given)
                .add("day", day(day).toString())
                .addAll(Shown.outlook(outlook))
                .build();
    }

    /** A use that no question about these goods knows would change nothing, and so is named. */
    private JsonObject used(Direction way, LocalDate day, GoodsAsked asked, String use) {
        List<Question.Option> uses = prospects.uses(way, day, asked.lines());
        if (!uses.isEmpty() && uses.stream().noneMatch(option -> option.code().equals(use))) {
            throw Refusal.malformed("api.bad-parameter", "use");
        }
        return prospects.with(asked.answers(), use, way, day, asked.lines());
    }

    private LocalDate day(@Nullable String day) {
        if (day == null || day.isBlank()) {
            return LocalDate.now(clock.withZone(Kst.ZONE));
        }
        return Days.read("day", day);
    }

    private static JsonObjectBuilder summary(DocumentDefinition definition) {
        return Json.createObjectBuilder()
                .add("code", definition.code())
                .add("version", definition.version())
                .add("name", Shown.text(definition.name()))
                .add("agency", definition.agency())
                .add("direction", definition.direction().name())
                .add("law", Shown.text(definition.law()))
                .add("messageCode", definition.messageCode())
                .add("result", Shown.text(definition.result()))
                .add("processingDays", definition.processingDays());
    }

    private static JsonObjectBuilder field(Field field) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("name", field.name())
                .add("label", Shown.text(field.label()))
                .add("type", field.type().name())
                .add("required", field.required())
                .add("maxLength", field.maxLength());
        if (field.element() != null) {
            shown.add("element", field.element());
        }
        if (field.from() != null) {
            shown.add("from", field.from());
        }
        if (field.codeList() != null) {
            shown.add("codeList", field.codeList());
        }
        return field.columns().isEmpty()
                ? shown
                : shown.add("columns", Shown.all(field.columns(), OpenResource::field));
    }
}
