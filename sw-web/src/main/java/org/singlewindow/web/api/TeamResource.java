package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.singlewindow.reference.Json;
import org.singlewindow.team.AbsenceView;
import org.singlewindow.team.BeingAway;
import org.singlewindow.team.Colleague;
import org.singlewindow.team.GivingWork;
import org.singlewindow.team.Teaming;

/** An agency's own system says who works there, who is away, and who gets which application. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TeamResource {
    @Inject
    private Teaming teaming;

    @Inject
    private BeingAway away;

    @Inject
    private GivingWork giving;

    @Inject
    private Caller caller;

    /** Everyone of the own agency, with what each takes and holds. */
    @GET
    @Path("team")
    public JsonObject team() {
        caller.certificate();
        return Json.createObjectBuilder()
                .add("colleagues", Shown.all(teaming.colleagues(), TeamResource::shown))
                .build();
    }

    /** Says what a colleague's work is, for whoever leads the team. */
    @PUT
    @Path("team/{person}")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject place(@PathParam("person") String person, InputStream sent) throws IOException {
        caller.certificate();
        JsonBody body = JsonBody.read(sent).only("office", "share", "documents");
        int share = Digits.number("share", body.text("share"));
        teaming.place(person, body.orEmpty("office"), share, body.texts("documents"));
        return team();
    }

    /** Who of the own agency is away, from today on. */
    @GET
    @Path("team/absences")
    public JsonObject absences() {
        caller.certificate();
        return Json.createObjectBuilder()
                .add("absences", Shown.all(away.absences(), TeamResource::shown))
                .build();
    }

    /** Somebody is away on those days. */
    @POST
    @Path("team/absences")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject leave(InputStream sent) throws IOException {
        caller.certificate();
        JsonBody body = JsonBody.read(sent).only("person", "substitute", "first", "last");
        away.leave(
                body.text("person"),
                body.orEmpty("substitute"),
                Days.read("first", body.text("first")),
                Days.read("last", body.text("last")));
        return absences();
    }

    /** The person is there on those days after all. */
    @DELETE
    @Path("team/absences/{absence}")
    public JsonObject stay(@PathParam("absence") String absence) {
        caller.certificate();
        away.stay(Digits.id(absence));
        return absences();
    }

    /** Gives an application to a colleague, for whoever leads the team. */
    @POST
    @Path("applications/{reference}/assignment")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject assign(@PathParam("reference") String reference, InputStream sent) throws IOException {
        caller.certificate();
        String person = JsonBody.read(sent).only("person").text("person");
        giving.assign(reference, person);
        return Json.createObjectBuilder()
                .add("application", reference)
                .add("holder", person)
                .build();
    }

    /** Takes over what somebody holds who is away, for whoever stands in. */
    @POST
    @Path("applications/{reference}/takeover")
    public JsonObject takeOver(@PathParam("reference") String reference) {
        caller.certificate();
        giving.takeOver(reference);
        return Json.createObjectBuilder().add("application", reference).build();
    }

    private static JsonObjectBuilder shown(Colleague colleague) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("person", colleague.person())
                .add("name", Shown.text(colleague.name()))
                .add("head", colleague.head())
                .add("office", colleague.office())
                .add("share", colleague.share())
                .add("documents", Json.createArrayBuilder(colleague.documents()))
                .add("held", colleague.held())
                .add("away", colleague.away());
        if (colleague.absence() != null) {
            shown.add("absence", shown(colleague.absence()));
        }
        return shown;
    }

    private static JsonObjectBuilder shown(AbsenceView absence) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("absence", absence.id())
                .add("person", absence.person())
                .add("first", absence.first().toString())
                .add("last", absence.last().toString());
        Shown.add(shown, "substitute", absence.substitute().isEmpty() ? null : absence.substitute());
        return shown;
    }
}
