package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Asked;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.application.WorkView;
import org.singlewindow.application.Worklist;
import org.singlewindow.application.WorklistQuery;
import org.singlewindow.clock.Standings;
import org.singlewindow.cosigning.Cosigning;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;

/** An agency's own system reads its worklist and decides. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkResource {
    private static final Pattern VERSION = Pattern.compile("\"?(\\d{1,18})\"?");

    @Inject
    private Worklist worklist;

    @Inject
    private Viewing viewing;

    @Inject
    private Deciding deciding;

    @Inject
    private Cosigning cosigning;

    @Inject
    private Standings standings;

    @Inject
    private Actors actors;

    /** The agency's applications: those to be done, or in the states asked for. */
    @GET
    @Path("worklist")
    public JsonObject worklist(
            @QueryParam("state") @DefaultValue("RECEIVED,IN_REVIEW") String states,
            @QueryParam("document") @DefaultValue("") String document,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("view") @DefaultValue("ALL") String view,
            @QueryParam("sort") @DefaultValue("DUE") String sort,
            @BeanParam Stretch stretch) {
        Set<ApplicationState> wanted = Arrays.stream(states.split(","))
                .map(state -> JsonBody.constant(ApplicationState.class, "state", state.strip()))
                .collect(Collectors.toSet());
        WorklistQuery all = new WorklistQuery(
                wanted, document, "", text, JsonBody.constant(WorklistQuery.Sort.class, "sort", sort), stretch.cut());
        WorkView seen = JsonBody.constant(WorkView.class, "view", view);
        if (seen != WorkView.ALL && !all.isWork()) {
            throw Refusal.notValid("api.view-of-work", seen);
        }
        // Who calls is asked for a view alone: nobody at all is to be refused, and counted, by the use case.
        WorklistQuery query =
                seen == WorkView.ALL ? all : all.seen(seen, actors.current().person());
        Page<ApplicationView> page = worklist.page(query);
        return all.isWork() ? Stretch.counted(page, Shown::application) : Stretch.shown(page, Shown::application);
    }

    /** An application with its content, for all whom it concerns; staff see it masked. */
    @GET
    @Path("applications/{reference}")
    public Response application(@PathParam("reference") String reference) {
        return shown(viewing.open(reference));
    }

    private Response shown(ApplicationView application) {
        return Response.ok(Shown.application(application)
                        .add("standing", Shown.standing(standings.of(application)))
                        .add("content", application.content())
                        .build())
                .header("ETag", "\"" + application.version() + "\"")
                .build();
    }

    /** The same with nothing masked, for staff who say why; that it was shown is recorded. */
    @POST
    @Path("applications/{reference}/full")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response applicationInFull(@PathParam("reference") String reference, InputStream sent) throws IOException {
        return shown(viewing.openInFull(reference, JsonBody.read(sent).reason()));
    }

    /** Takes the application. */
    @POST
    @Path("applications/{reference}/claim")
    public Response claim(@PathParam("reference") String reference) {
        deciding.claim(reference);
        return application(reference);
    }

    /** Approves, refuses or asks for more, if the application is still as the caller read it. */
    @POST
    @Path("applications/{reference}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(
            @PathParam("reference") String reference, @HeaderParam("If-Match") @Nullable String match, InputStream sent)
            throws IOException {
        Decision decision = decision(JsonBody.read(sent));
        cosigning.decide(reference, version(match), decision);
        return application(reference);
    }

    /** Corrects a refusal or a revocation: the application is reviewed anew. */
    @POST
    @Path("applications/{reference}/reopen")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reopen(@PathParam("reference") String reference, InputStream sent) throws IOException {
        deciding.reopen(reference, JsonBody.read(sent).only("text").text("text"));
        return application(reference);
    }

    private static long version(@Nullable String match) {
        if (match == null) {
            throw Refusal.versionMissing("api.version-missing");
        }
        Matcher version = VERSION.matcher(match.strip());
        if (!version.matches()) {
            throw Refusal.malformed("api.bad-parameter", "If-Match");
        }
        return Long.parseLong(version.group(1));
    }

    private static Decision decision(JsonBody body) {
        body.only(
                "decision",
                "conditions",
                "validUntil",
                "reasonCode",
                "reasonCodes",
                "text",
                "terms",
                "parts",
                "until",
                "items");
        return switch (body.text("decision").toLowerCase(Locale.ROOT)) {
            case "approve" ->
                new Decision.Approve(
                        body.optional("conditions"),
                        Days.optional("validUntil", body.optional("validUntil")),
                        terms(body),
                        partial(body));
            case "refuse" -> new Decision.Refuse(reasons(body), body.orEmpty("text"), terms(body));
            case "ask" ->
                new Decision.Ask(
                        body.orEmpty("text"),
                        body.objects("items").stream().map(WorkResource::wanted).toList(),
                        Days.optional("until", body.optional("until")));
            default -> throw Refusal.malformed("api.bad-parameter", "decision");
        };
    }

    /** One reason, or several. */
    private static List<String> reasons(JsonBody body) {
        List<String> several = body.texts("reasonCodes");
        return several.isEmpty() ? List.of(body.text("reasonCode")) : several;
    }

    /** Where some goods items are approved, or less of them: the reasons are those of the rest, and belong to nothing else. */
    private static Decision.@Nullable Partial partial(JsonBody body) {
        List<Decision.Part> parts =
                body.objects("parts").stream().map(WorkResource::part).toList();
        if (parts.isEmpty() && saysWhyNotAll(body)) {
            throw Refusal.notValid("application.part-wanted");
        }
        return parts.isEmpty() ? null : new Decision.Partial(parts, reasons(body), body.orEmpty("text"));
    }

    private static boolean saysWhyNotAll(JsonBody body) {
        return body.object().containsKey("parts")
                || !body.texts("reasonCodes").isEmpty()
                || !body.orEmpty("reasonCode").isEmpty()
                || !body.orEmpty("text").isEmpty();
    }

    private static Decision.Part part(JsonBody said) {
        said.only("line", "amount");
        String amount = said.orEmpty("amount");
        if (!amount.matches("(\\d{1,15}(\\.\\d{1,9})?)?")) {
            throw Refusal.malformed("api.bad-parameter", "amount");
        }
        return new Decision.Part(
                Digits.number("line", said.text("line")), amount.isEmpty() ? null : new BigDecimal(amount));
    }

    private static List<Decision.Term> terms(JsonBody body) {
        return body.objects("terms").stream().map(WorkResource::term).toList();
    }

    private static Decision.Term term(JsonBody said) {
        said.only("kind", "text", "dueOn", "keeper");
        return new Decision.Term(
                said.text("kind"),
                said.text("text"),
                Days.optional("dueOn", said.optional("dueOn")),
                said.orEmpty("keeper"));
    }

    private static Asked.Item wanted(JsonBody item) {
        item.only("pointer", "paper", "text");
        return new Asked.Item(item.orEmpty("pointer"), item.orEmpty("paper"), item.orEmpty("text"));
    }
}
