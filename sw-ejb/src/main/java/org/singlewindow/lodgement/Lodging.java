package org.singlewindow.lodgement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.singlewindow.dossier.Access;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.form.FormValidator;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Representation;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/**
 * Turns a dossier into an import or export declaration and its applications: one signature, one transaction. Lodging
 * again with the same key gives the same receipts and lodges nothing.
 */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Lodging {
    /** Members of a statement that are what people wrote; the others follow from the rules. */
    private static final List<String> WRITTEN = List.of("consignment", "answers", "attachments");

    @Inject
    private Access access;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Lodgements lodgements;

    @Inject
    private Checklist checklist;

    @Inject
    private FormValidator validator;

    @Inject
    private CaseOpening opening;

    @Inject
    private Signing signing;

    @Inject
    private Actors actors;

    @Inject
    private Representation representation;

    @Inject
    private Clock clock;

    /** What lodging would sign now; refused with the list of violations while the dossier is incomplete. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Statement prepare(String reference) {
        DossierFacts dossier = access.own(reference);
        DossierView view = view(dossier);
        Preparation preparation = checklist.of(view);
        refuseUnlessComplete(preparation);
        List<String> documents = somethingToLodge(dossier, preparation);
        refuseUnlessMandated(dossier, documents);
        String key = UUID.randomUUID().toString();
        return new Statement(key, content(dossier, view, preparation, key), documents, preparation.warnings());
    }

    /**
     * Lodges everything that is not lodged yet.
     *
     * @param statement what was signed; refused where the dossier, or what it needs, is not what it was then
     * @param signature detached CMS signature over the statement's content, by the caller's own certificate
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Receipt lodge(String reference, Statement statement, byte[] signature) {
        DossierFacts dossier = access.ownLocked(reference);
        if (signing.isKnown(dossier, statement.requestKey())) {
            return receipt(dossier);
        }
        DossierView view = view(dossier);
        Preparation preparation = checklist.toLodge(view);
        somethingToLodge(dossier, preparation);
        byte[] content = content(dossier, view, preparation, statement.requestKey());
        refuseUnlessUnchanged(statement.content(), content);
        refuseUnlessComplete(preparation);
        signing.refuseUnlessOwn(content, signature);
        return lodge(dossier, preparation, statement.requestKey(), content, Lodgement.Proof.cms(signature));
    }

    /** Between reading and signing another tab may have changed the dossier, or an administrator what is asked. */
    private static void refuseUnlessUnchanged(byte[] signed, byte[] now) {
        if (Arrays.equals(signed, now)) {
            return;
        }
        JsonObject before = Json.parse(new String(signed, StandardCharsets.UTF_8));
        JsonObject after = Json.parse(new String(now, StandardCharsets.UTF_8));
        boolean sameDossier =
                WRITTEN.stream().allMatch(member -> Objects.equals(before.get(member), after.get(member)));
        throw Refusal.changedMeanwhile(sameDossier ? "lodgement.requirements-changed" : "lodgement.dossier-changed");
    }

    /**
     * Lodges everything that is not lodged yet over a connection that the caller's certificate opened; refused with the
     * list of violations while the dossier is incomplete.
     *
     * @param certificate DER bytes of the certificate, kept as the proof of who lodged
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Receipt lodgeConnected(String reference, String requestKey, byte[] certificate) {
        DossierFacts dossier = access.ownLocked(reference);
        if (signing.isKnown(dossier, requestKey)) {
            return receipt(dossier);
        }
        DossierView view = view(dossier);
        Preparation preparation = checklist.toLodge(view);
        refuseUnlessComplete(preparation);
        return lodgeConnected(dossier, view, preparation, requestKey, certificate);
    }

    /**
     * Lodges the declaration over a connection that the caller's certificate opened, and with it each application whose
     * answers are complete. The others stay open requirements until their questions are answered, also those about the
     * consignment: unlike {@link #lodgeConnected} this asks of the consignment no more than that it can be read and that
     * the rules can tell which documents it needs.
     *
     * @param certificate DER bytes of the certificate, kept as the proof of who lodged
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Receipt declare(String reference, String requestKey, byte[] certificate) {
        DossierFacts dossier = access.ownLocked(reference);
        if (signing.isKnown(dossier, requestKey)) {
            return receipt(dossier);
        }
        DossierView view = view(dossier);
        Preparation preparation = checklist.toLodge(view);
        List<Violation> violations = new ArrayList<>(validator.draftConsignment(view.direction(), view.consignment()));
        violations.addAll(validator.soundConsignment(view.direction(), view.consignment()));
        if (view.items().isEmpty()) {
            violations.add(new Violation("/consignment/items", "lodgement.no-goods"));
        }
        violations.addAll(unanswered(preparation));
        preparation.consignment().stream()
                .filter(violation -> Checklist.OF_THE_CASE.contains(violation.code()))
                .forEach(violations::add);
        if (!violations.isEmpty()) {
            throw new InvalidForm(violations);
        }
        return lodgeConnected(dossier, view, preparation, requestKey, certificate);
    }

    /**
     * What the caller's organisation lodged before under this key; empty where nothing was.
     *
     * @param owner of the consignment
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Optional<Earlier> earlier(String owner, String requestKey) {
        return lodgements
                .byKey(new RequestKey(actors.current().organisation(), owner, requestKey))
                .map(lodgement -> {
                    JsonObject statement = Json.parse(new String(lodgement.content(), StandardCharsets.UTF_8));
                    String dossier = statement.getString("dossier");
                    if (!access.isOwn(dossier)) {
                        throw Refusal.notTheirs("lodgement.key-used-elsewhere");
                    }
                    return new Earlier(receipt(access.own(dossier)), statement);
                });
    }

    private Receipt receipt(DossierFacts dossier) {
        return opening.receipt(dossier).within(access.of(dossier)::covers);
    }

    /** An earlier lodging: its receipts, and what was signed. */
    public record Earlier(Receipt receipt, JsonObject statement) {}

    private Receipt lodgeConnected(
            DossierFacts dossier, DossierView view, Preparation preparation, String key, byte[] certificate) {
        somethingToLodge(dossier, preparation);
        byte[] content = content(dossier, view, preparation, key);
        return lodge(dossier, preparation, key, content, Lodgement.Proof.tls(certificate));
    }

    private static List<String> somethingToLodge(DossierFacts dossier, Preparation preparation) {
        List<String> documents = toLodge(preparation);
        if (dossier.state() == Dossier.State.LODGED && documents.isEmpty()) {
            throw Refusal.notNow("lodgement.nothing-left", dossier.reference());
        }
        return documents;
    }

    /** A mandate may be for some documents only; declarations are for the owner and for customs brokers. */
    private void refuseUnlessMandated(DossierFacts dossier, List<String> documents) {
        Actor actor = actors.current();
        if (dossier.state() == Dossier.State.DRAFT && !representation.mayDeclare(actor, dossier.owner())) {
            throw Refusal.notAllowed("lodgement.declaration-needs-broker");
        }
        List<String> outside = documents.stream()
                .filter(Predicate.not(access.of(dossier)::covers))
                .toList();
        if (!outside.isEmpty()) {
            throw Refusal.notAllowed("lodgement.no-mandate-for", String.join(", ", outside));
        }
    }

    private Receipt lodge(
            DossierFacts dossier, Preparation preparation, String key, byte[] content, Lodgement.Proof proof) {
        refuseUnlessMandated(dossier, toLodge(preparation));
        Instant now = clock.instant();
        signing.keep(dossier, key, content, proof, now);
        return opening.open(dossier, preparation, actors.current(), now).within(access.of(dossier)::covers);
    }

    private static void refuseUnlessComplete(Preparation preparation) {
        if (!preparation.isComplete()) {
            List<Violation> violations = new ArrayList<>(preparation.consignment());
            violations.addAll(unanswered(preparation));
            preparation.documents().stream()
                    .filter(document -> !document.isComplete())
                    .forEach(document -> violations.addAll(document.violations()));
            throw new InvalidForm(violations);
        }
    }

    private static List<Violation> unanswered(Preparation preparation) {
        return preparation.findings().open().stream()
                .flatMap(question -> question.items().stream()
                        .map(item -> new Violation(
                                "/answers/" + Dossier.REQUIREMENT_ANSWERS + "/" + question.id() + "/" + item,
                                "form.required",
                                question.text())))
                .toList();
    }

    static List<String> toLodge(Preparation preparation) {
        return preparation.documents().stream()
                .filter(Lodging::isLodgedNow)
                .map(document -> document.requirement().document())
                .toList();
    }

    private static boolean isLodgedNow(Preparation.Prepared document) {
        return !document.lodged() && document.elsewhere() == null && document.isComplete();
    }

    private DossierView view(DossierFacts dossier) {
        return DossierView.of(dossier, dossiers.papers(dossier.id()));
    }

    /** The same dossier and key always give the same bytes: the order is fixed and nothing in it moves with time. */
    private byte[] content(DossierFacts signed, DossierView dossier, Preparation preparation, String key) {
        JsonObject answers = access.of(signed).view(List.of()).answers();
        JsonArrayBuilder papers = Json.createArrayBuilder();
        dossier.attachments()
                .forEach(paper -> papers.add(Json.createObjectBuilder()
                        .add("kind", paper.kind())
                        .add("fileName", paper.fileName())
                        .add("sha256", paper.sha256())));
        JsonArrayBuilder lodged = Json.createArrayBuilder();
        toLodge(preparation).forEach(lodged::add);
        JsonObjectBuilder versions = Json.createObjectBuilder();
        preparation.documents().stream()
                .filter(Lodging::isLodgedNow)
                .forEach(document -> versions.add(
                        document.requirement().document(), document.definition().version()));
        JsonObject statement = Json.createObjectBuilder()
                .add("dossier", dossier.reference())
                .add("requestKey", key)
                .add("direction", dossier.direction().name())
                .add("declarant", dossier.owner())
                .add("filedBy", dossier.filedBy())
                .add("signer", actors.current().person())
                .add("documents", lodged)
                .add("versions", versions)
                .add("notSubject", NotNeeded.of(preparation))
                .add("confirmations", NotNeeded.confirmations(preparation))
                .add("consignment", dossier.consignment())
                .add("answers", answers)
                .add("attachments", papers)
                .build();
        return statement.toString().getBytes(StandardCharsets.UTF_8);
    }
}
