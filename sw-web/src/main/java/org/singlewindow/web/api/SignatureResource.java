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
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.singlewindow.application.Decision;
import org.singlewindow.cosigning.Cosigning;
import org.singlewindow.cosigning.ProposalView;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Refusal;

/** A second official signs what another one proposed, or gives it back. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SignatureResource {
    @Inject
    private Cosigning cosigning;

    /** What waits for a signature in the caller's agency, the longest first. */
    @GET
    @Path("signatures")
    public JsonObject waiting() {
        return Json.createObjectBuilder()
                .add("rows", Shown.all(cosigning.waiting(), SignatureResource::shown))
                .build();
    }

    private static JsonObjectBuilder shown(ProposalView proposal) {
        Decision.Approve approval = proposal.approval();
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("proposal", Long.toString(proposal.id()))
                .add("application", proposal.application())
                .add("document", proposal.document())
                .add("proposer", proposal.proposer())
                .add("proposedAt", proposal.proposedAt().toString())
                .add("terms", Shown.all(approval.terms(), SignatureResource::term))
                .add("conditions", Objects.requireNonNullElse(approval.conditions(), ""));
        Shown.add(shown, "validUntil", approval.validUntil());
        Decision.Partial partial = approval.partial();
        if (partial != null) {
            shown.add("partial", partial(partial));
        }
        return shown;
    }

    private static JsonObjectBuilder term(Decision.Term term) {
        JsonObjectBuilder shown = Json.createObjectBuilder()
                .add("kind", term.kind())
                .add("text", term.text())
                .add("keeper", term.keeper());
        Shown.add(shown, "dueOn", term.dueOn());
        return shown;
    }

    private static JsonObjectBuilder partial(Decision.Partial partial) {
        return Json.createObjectBuilder()
                .add("parts", Shown.all(partial.parts(), SignatureResource::part))
                .add("reasonCodes", Json.createArrayBuilder(partial.reasonCodes()))
                .add("text", partial.text());
    }

    private static JsonObjectBuilder part(Decision.Part part) {
        JsonObjectBuilder shown = Json.createObjectBuilder().add("sequence", part.sequence());
        BigDecimal amount = part.amount();
        if (amount != null) {
            shown.add("amount", amount.toPlainString());
        }
        return shown;
    }

    /** Signs, or gives back with a reason. */
    @POST
    @Path("applications/{reference}/signature")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject sign(@PathParam("reference") String reference, InputStream sent) throws IOException {
        JsonBody body = JsonBody.read(sent).only("proposal", "act", "reason");
        String proposal = body.text("proposal");
        if (!proposal.matches("\\d{1,18}")) {
            throw Refusal.malformed("api.bad-parameter", "proposal");
        }
        switch (body.text("act").toLowerCase(Locale.ROOT)) {
            case "sign" -> cosigning.sign(reference, Long.parseLong(proposal));
            case "give-back" -> cosigning.giveBack(reference, Long.parseLong(proposal), body.orEmpty("reason"));
            default -> throw Refusal.malformed("api.bad-parameter", "act");
        }
        return waiting();
    }
}
