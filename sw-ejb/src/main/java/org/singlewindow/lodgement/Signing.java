package org.singlewindow.lodgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.singlewindow.credential.Signatures;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.party.Actors;
import org.singlewindow.quota.Allowance;
import org.singlewindow.quota.Quotas;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** Keeps what people signed about a case: once under each key, and proved by their own certificate. */
@ApplicationScoped
public class Signing {
    @Inject
    private Lodgements lodgements;

    @Inject
    private Signatures signatures;

    @Inject
    private Actors actors;

    @Inject
    private Quotas quotas;

    /** Whether the caller's organisation has signed something under this key before; refused where it was another case. */
    public boolean isKnown(DossierFacts dossier, String requestKey) {
        return before(dossier, requestKey).isPresent();
    }

    /** What the caller's organisation signed under this key before; refused where it was about another case. */
    public Optional<JsonObject> said(DossierFacts dossier, String requestKey) {
        return before(dossier, requestKey)
                .map(earlier -> Json.parse(new String(earlier.content(), StandardCharsets.UTF_8)));
    }

    private Optional<Lodgement> before(DossierFacts dossier, String requestKey) {
        RequestKey.check(requestKey);
        Optional<Lodgement> earlier =
                lodgements.byKey(new RequestKey(actors.current().organisation(), dossier.owner(), requestKey));
        if (earlier.isPresent() && earlier.get().dossierId() != dossier.id()) {
            throw Refusal.notTheirs("lodgement.key-used-elsewhere");
        }
        return earlier;
    }

    /** Refuses a signature over anything else, or by anybody else. */
    public void refuseUnlessOwn(byte[] content, byte[] signature) {
        Signatures.Signer signer = signatures.verify(content, signature);
        if (!signer.person().equals(actors.current().person())) {
            throw Refusal.wrongSignature("lodgement.signed-by-other");
        }
    }

    /** Keeps it, as one of the lodgings that an organisation may make in a minute. */
    public void keep(DossierFacts dossier, String key, byte[] content, Lodgement.Proof proof, Instant now) {
        Actor actor = actors.current();
        quotas.take(Allowance.LODGEMENTS, actor.organisation());
        RequestKey kept = new RequestKey(actor.organisation(), dossier.owner(), key);
        String text = new String(content, StandardCharsets.UTF_8);
        lodgements.add(new Lodgement(dossier.id(), kept, text, proof, actor.person(), now));
    }
}
