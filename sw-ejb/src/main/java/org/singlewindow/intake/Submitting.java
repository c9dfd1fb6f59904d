package org.singlewindow.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.ReadValues;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.lodgement.RequestKey;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/**
 * Single submission (UN/CEFACT Recommendation 33): a whole consignment with its papers is entered and lodged at once, all
 * or nothing. The same submission sent again is lodged once.
 */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Submitting {
    /** Where the dossier's answers keep which submission it was made of. */
    private static final String SUBMISSION = "SUBMISSION";

    @Inject
    private EnteredCheck check;

    @Inject
    private Drafting drafting;

    @Inject
    private Attaching attaching;

    @Inject
    private Lodging lodging;

    @Inject
    private Actors actors;

    /** A dossier with its papers, as they were sent. */
    public record Submission(Entering.Entered dossier, List<Attaching.Paper> papers) {
        public Submission {
            papers = List.copyOf(papers);
        }
    }

    /**
     * Lodges it; refused with the list of violations unless it is complete.
     *
     * @param key of the request: with the same one it is lodged once, and refused where it is another one
     * @param certificate DER bytes of the certificate that opened the connection
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Received submit(Submission submission, String key, byte[] certificate) {
        RequestKey.check(key);
        String requestKey = Fingerprint.key("one", actors.current(), key);
        Attaching.Screened papers = attaching.screen(submission.papers());
        String sha256 = fingerprint(submission);
        Optional<Lodging.Earlier> earlier = lodging.earlier(owner(submission.dossier()), requestKey);
        if (earlier.isPresent()) {
            return new Received(sameAs(earlier.get(), sha256), true, List.of(), List.of());
        }
        String reference = draft(submission.dossier(), check.read(submission.dossier()), sha256);
        attaching.attach(reference, papers);
        Receipt receipt = lodging.lodgeConnected(reference, requestKey, certificate);
        return new Received(receipt, false, List.of(), receipt.warnings());
    }

    private String owner(Entering.Entered sent) {
        return Principal.of(actors.current(), sent.owner(), "/onBehalfOf");
    }

    private String draft(Entering.Entered sent, ReadValues values, String sha256) {
        JsonObject submission =
                Json.createObjectBuilder().add(Fingerprint.SHA256, sha256).build();
        return drafting.createToLodge(owner(sent), sent.direction(), sent.title(), values.with(SUBMISSION, submission));
    }

    private static Receipt sameAs(Lodging.Earlier earlier, String sha256) {
        JsonObject submission = earlier.statement().getJsonObject("answers").getJsonObject(SUBMISSION);
        if (submission == null || !submission.getString(Fingerprint.SHA256, "").equals(sha256)) {
            throw Refusal.notNow("intake.key-used");
        }
        return earlier.receipt();
    }

    private static String fingerprint(Submission submission) {
        Entering.Entered sent = submission.dossier();
        Fingerprint fingerprint = new Fingerprint()
                .add(sent.owner() == null ? "" : sent.owner())
                .add(sent.direction().name())
                .add(sent.title())
                .add(sent.consignment().toString())
                .add(sent.answers().toString());
        submission
                .papers()
                .forEach(paper ->
                        fingerprint.add(paper.kind()).add(paper.fileName()).add(paper.bytes()));
        return fingerprint.text();
    }
}
