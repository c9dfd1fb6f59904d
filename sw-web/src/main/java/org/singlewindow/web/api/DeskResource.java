package org.singlewindow.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
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
import java.util.List;
import java.util.Map;
import org.singlewindow.application.WorkView;
import org.singlewindow.application.Worklist;
import org.singlewindow.checking.ApprovingSeveral;
import org.singlewindow.checking.Examining;
import org.singlewindow.checking.Finding;
import org.singlewindow.colleague.NoteView;
import org.singlewindow.colleague.WritingNotes;
import org.singlewindow.issuance.Recalling;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Texts;
import org.singlewindow.shared.Refusal;

/** What an official has on the desk besides the worklist: counts, checks, notes, approving several, recalling certificates. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeskResource {
    @Inject
    private Worklist worklist;

    @Inject
    private Examining examining;

    @Inject
    private WritingNotes notes;

    @Inject
    private ApprovingSeveral approving;

    @Inject
    private Recalling recalling;

    @Inject
    private Caller caller;

    /** How much waits in each view, and how much was decided on each of the last days. */
    @GET
    @Path("worklist/counts")
    public JsonObject counts() {
        caller.certificate();
        JsonObjectBuilder waiting = Json.createObjectBuilder();
        Map<WorkView, Long> counted = worklist.counts();
        for (WorkView view : WorkView.values()) {
            waiting.add(view.name(), counted.getOrDefault(view, 0L));
        }
        return Json.createObjectBuilder()
                .add("waiting", waiting)
                .add(
                        "decided",
                        Shown.all(
                                worklist.decided(),
                                tally -> Json.createObjectBuilder()
                                        .add("day", tally.day().toString())
                                        .add("count", tally.count())))
                .build();
    }

    /** What the window looked up about an application, and like cases. */
    @GET
    @Path("applications/{reference}/checks")
    public JsonObject checks(@PathParam("reference") String reference) {
        caller.certificate();
        Examining.Examined examined = examining.examine(reference);
        Texts words = Texts.of(caller.language());
        return Json.createObjectBuilder()
                .add("clean", examined.isClean())
                .add("findings", Shown.all(examined.findings(), finding -> shown(finding, words)))
                .add("past", Shown.all(examined.past(), DeskResource::shown))
                .build();
    }

    /** What colleagues wrote beside an application, oldest first. */
    @GET
    @Path("applications/{reference}/notes")
    public JsonObject notes(@PathParam("reference") String reference) {
        caller.certificate();
        return Json.createObjectBuilder()
                .add("notes", Shown.all(notes.of(reference), DeskResource::shown))
                .build();
    }

    /** Writes one. */
    @POST
    @Path("applications/{reference}/notes")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject write(@PathParam("reference") String reference, InputStream sent) throws IOException {
        caller.certificate();
        notes.write(reference, JsonBody.read(sent).only("text").text("text"));
        return notes(reference);
    }

    /** Approves several, each in a transaction of its own: what became of each stands in its row. */
    @POST
    @Path("applications/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject approve(InputStream sent) throws IOException {
        caller.certificate();
        List<String> named = JsonBody.read(sent).only("applications").texts("applications").stream()
                .distinct()
                .toList();
        if (named.isEmpty()) {
            throw Refusal.notValid("api.value-missing", "applications");
        }
        if (named.size() > Limits.APPROVED_AT_ONCE.value()) {
            throw Refusal.notValid("api.too-many-rows", "applications", Limits.APPROVED_AT_ONCE.value());
        }
        JsonArrayBuilder rows = Json.createArrayBuilder();
        named.forEach(reference -> rows.add(approve(reference)));
        return Json.createObjectBuilder().add("rows", rows).build();
    }

    private JsonObjectBuilder approve(String reference) {
        JsonObjectBuilder row = Json.createObjectBuilder().add("application", reference);
        try {
            return row.add("outcome", approving.approve(reference) ? "APPROVED" : "PROPOSED");
        } catch (Refusal refused) {
            String words = Texts.of(caller.language())
                    .get(refused.code(), refused.args().toArray());
            return row.add("outcome", "STAYED").add("code", refused.code()).add("detail", words);
        }
    }

    /** Takes a certificate back. */
    @POST
    @Path("applications/{reference}/certificates/{certificate}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject revoke(
            @PathParam("reference") String reference, @PathParam("certificate") String certificate, InputStream sent)
            throws IOException {
        caller.certificate();
        recalling.revoke(
                reference, certificate, JsonBody.read(sent).only("reason").text("reason"));
        return Json.createObjectBuilder().add("revoked", certificate).build();
    }

    /** Issues another in its place, for the same goods. */
    @POST
    @Path("applications/{reference}/certificates/{certificate}/replacement")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject replace(
            @PathParam("reference") String reference, @PathParam("certificate") String certificate, InputStream sent)
            throws IOException {
        caller.certificate();
        JsonBody body = JsonBody.read(sent).only("reason", "conditions", "validUntil");
        String number = recalling.replace(
                reference,
                certificate,
                body.text("reason"),
                body.orEmpty("conditions"),
                Days.optional("validUntil", body.optional("validUntil")));
        return Json.createObjectBuilder()
                .add("replaced", certificate)
                .add("certificate", number)
                .build();
    }

    private static JsonObjectBuilder shown(Finding finding, Texts words) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("level", finding.level().name())
                .add("code", finding.code())
                .add("detail", words.get(finding.code(), finding.args().toArray()));
        Shown.add(shown, "application", finding.about().isEmpty() ? null : finding.about());
        return shown;
    }

    private static JsonObjectBuilder shown(Examining.Past past) {
        return Json.createObjectBuilder()
                .add("application", past.application())
                .add("applicant", past.applicant())
                .add("outcome", past.outcome().name())
                .add("sameMaker", past.sameMaker())
                .add("nearMaker", past.nearMaker())
                .add("sameOrigin", past.sameOrigin())
                .add("words", past.words());
    }

    private static JsonObjectBuilder shown(NoteView note) {
        return Json.createObjectBuilder()
                .add("author", note.author())
                .add("text", note.text())
                .add("writtenAt", note.writtenAt().toString());
    }
}
