package org.singlewindow.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.singlewindow.application.Revising;
import org.singlewindow.declaration.AmendmentMessage;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.declaration.DeclarationAmended;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.declaration.RequirementResults;
import org.singlewindow.dossier.Access;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.dossier.Share;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Reading;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.Lodgement;
import org.singlewindow.lodgement.Recasting;
import org.singlewindow.lodgement.Signing;
import org.singlewindow.lodgement.Statement;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Representation;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Limits;
import org.singlewindow.sealing.Sealing;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * Corrects a lodged case: whoever may declare it writes what it is to say, reads what follows from that, and signs. Customs and
 * the agencies whose applications say it get it as it is then, in one transaction.
 */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Amending {
    private static final int REASON_LENGTH = 2_000;

    @Inject
    private Access access;

    @Inject
    private Amendments amendments;

    @Inject
    private Comparing comparing;

    @Inject
    private Recasting recasting;

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private RequirementResults results;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Revising revising;

    @Inject
    private Signing signing;

    @Inject
    private Definitions definitions;

    @Inject
    private Reading reading;

    @Inject
    private Sealing sealing;

    @Inject
    private Representation representation;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<DeclarationAmended> amended;

    @Inject
    private Clock clock;

    /**
     * What a program wants to be said otherwise.
     *
     * @param consignment in the shape of a consignment: what is not named stays, what is empty goes; goods items are named by
     *     their numbers
     * @param takeOut numbers of goods items that are declared no longer
     */
    public record Wanted(JsonObject consignment, List<Integer> takeOut, String reason) {
        public Wanted {
            takeOut = List.copyOf(takeOut);
        }
    }

    /** The case with what was written so far, and what would follow from it. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public AmendmentView open(String reference) {
        DossierFacts dossier = access.own(reference);
        Amendment written = written(dossier).orElseGet(() -> new Amendment(reference, dossier.consignment()));
        return view(dossier, written.proposed(), written.reason());
    }

    /**
     * What may not change of a case, and why, at {@code /consignment/<section>/<field>}, or with a goods item's number where it
     * is so for that alone; what is not named may.
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<Violation> fixed(String reference) {
        access.own(reference);
        return comparing.fixed(declaration(reference));
    }

    /**
     * Writes down what is to be said otherwise.
     *
     * @param values in the shape of a consignment, as they were typed
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void write(String reference, JsonObject values) {
        DossierFacts dossier = toWrite(reference);
        Amendment written = begun(dossier);
        written.propose(proposed(dossier, written.proposed(), values, Set.of()));
    }

    /** A goods item is to be declared no longer. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void takeOut(String reference, int line) {
        DossierFacts dossier = toWrite(reference);
        comparing.refuseWhereItStands(declaration(reference), line);
        Amendment written = begun(dossier);
        written.propose(proposed(dossier, written.proposed(), JsonValue.EMPTY_JSON_OBJECT, Set.of(line)));
    }

    /** It is to be declared after all, as it was. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void putBack(String reference, int line) {
        Amendment written = begun(toWrite(reference));
        JsonArrayBuilder items = Json.createArrayBuilder();
        List<JsonObject> there = Difference.items(written.proposed());
        for (JsonObject former : Difference.items(written.before())) {
            String sequence = former.getString("sequence", "");
            Optional<JsonObject> kept = there.stream()
                    .filter(item -> item.getString("sequence", "").equals(sequence))
                    .findFirst();
            if (kept.isPresent() || sequence.equals(String.valueOf(line))) {
                items.add(kept.orElse(former));
            }
        }
        written.propose(
                Json.createObjectBuilder(written.proposed()).add("items", items).build());
    }

    /** Says why; agencies and customs read it. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void explain(String reference, String reason) {
        begun(toWrite(reference)).explain(words(reason));
    }

    /** Gives up what was written. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void discard(String reference) {
        refuseUnlessDeclarant(access.ownLocked(reference));
        amendments.open(reference).ifPresent(amendments::remove);
    }

    /** What would be signed now; refused with everything that is wrong. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Statement prepare(String reference) {
        DossierFacts dossier = access.own(reference);
        refuseUnlessDeclarant(dossier);
        Amendment written = written(dossier).orElseThrow(() -> nothing(reference));
        Outcome outcome = outcome(dossier, written.proposed());
        refuseUnlessReady(dossier, outcome, written.reason());
        String key = UUID.randomUUID().toString();
        byte[] content = content(dossier, outcome, written.proposed(), written.reason(), key);
        return new Statement(key, content, documents(outcome), outcome.odd());
    }

    /**
     * Sends what was written.
     *
     * @param statement what was signed; refused where something is another by now
     * @param signature detached CMS signature over the statement's content, by the caller's own certificate
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void send(String reference, Statement statement, byte[] signature) {
        DossierFacts dossier = access.ownLocked(reference);
        if (isDone(dossier, statement.requestKey())) {
            return;
        }
        refuseUnlessDeclarant(dossier);
        timeline.lock(reference);
        Amendment written = written(dossier).orElseThrow(() -> changed(reference));
        Outcome outcome = toSend(dossier, written.proposed());
        byte[] content = content(dossier, outcome, written.proposed(), written.reason(), statement.requestKey());
        if (!Arrays.equals(content, statement.content())) {
            throw changed(reference);
        }
        refuseUnlessReady(dossier, outcome, written.reason());
        signing.refuseUnlessOwn(content, signature);
        signing.keep(dossier, statement.requestKey(), content, Lodgement.Proof.cms(signature), clock.instant());
        carryOut(dossier, written, outcome);
    }

    /** What would follow from what a program wants; nothing is written down. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public AmendmentView check(String reference, Wanted wanted) {
        DossierFacts dossier = access.own(reference);
        refuseUnlessDeclarant(dossier);
        JsonObject proposed = proposed(dossier, dossier.consignment(), wanted.consignment(), wanted.takeOut());
        return view(dossier, proposed, words(wanted.reason()));
    }

    /**
     * Sends what a program wants over a connection that the caller's certificate opened; once under each key.
     *
     * @param certificate DER bytes of the certificate, kept as the proof of who sent it
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void sendConnected(String reference, Wanted wanted, String requestKey, byte[] certificate) {
        DossierFacts dossier = access.ownLocked(reference);
        if (isDone(dossier, requestKey)) {
            return;
        }
        refuseUnlessDeclarant(dossier);
        timeline.lock(reference);
        Amendment written = new Amendment(reference, dossier.consignment());
        written.propose(proposed(dossier, dossier.consignment(), wanted.consignment(), wanted.takeOut()));
        written.explain(words(wanted.reason()));
        Outcome outcome = toSend(dossier, written.proposed());
        refuseUnlessReady(dossier, outcome, written.reason());
        byte[] content = content(dossier, outcome, written.proposed(), written.reason(), requestKey);
        signing.keep(dossier, requestKey, content, Lodgement.Proof.tls(certificate), clock.instant());
        amendments.open(reference).ifPresent(amendments::remove);
        amendments.add(written);
        carryOut(dossier, written, outcome);
    }

    /** What was amended before, oldest first. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<SentAmendment> sent(String reference) {
        DossierFacts dossier = access.own(reference);
        return comparing.sent(dossier.direction(), amendments.sent(reference));
    }

    /** Whether it was sent before; refused where the key was used for something else than an amendment. */
    private boolean isDone(DossierFacts dossier, String requestKey) {
        Optional<JsonObject> said = signing.said(dossier, requestKey);
        if (said.filter(statement -> !statement.containsKey("amends")).isPresent()) {
            throw Refusal.notNow("intake.key-used");
        }
        return said.isPresent();
    }

    private void carryOut(DossierFacts dossier, Amendment written, Outcome outcome) {
        String reference = dossier.reference();
        Actor actor = actors.current();
        Instant now = clock.instant();
        int number = amendments.count(reference) + 1;
        if (number > Limits.AMENDMENTS.value()) {
            throw Refusal.notNow("amendment.too-many", Limits.AMENDMENTS.value());
        }
        DeclarationFacts declaration = declaration(reference);
        JsonObject before = dossier.consignment();
        written.send(number, actor.person(), now);
        dossiers.amend(dossier, written.proposed(), now);
        timeline.record(
                reference, actor, Step.of("declaration.amend", declaration.reference(), "text", written.reason()));
        for (Affected one : outcome.affected()) {
            revising.amend(one.application(), one.amended(), written.reason());
        }
        results.amended(
                declaration,
                outcome.recast().declared(),
                outcome.looks(),
                new AmendmentMessage.Body(
                        declaration.reference(),
                        number,
                        written.reason(),
                        outcome.differences().stream().map(Difference::said).toList(),
                        written.proposed()));
        amended.fire(new DeclarationAmended(declaration, before, written.proposed()));
    }

    private DossierFacts toWrite(String reference) {
        DossierFacts dossier = access.ownLocked(reference);
        refuseUnlessDeclarant(dossier);
        DeclarationFacts declaration = declaration(reference);
        declaration.refuseIfFinal();
        comparing.refuseWhereAllStands(declaration);
        return dossier;
    }

    private DeclarationFacts declaration(String reference) {
        return declarations.ofCase(reference).orElseThrow(() -> Refusal.notNow("lodgement.not-lodged", reference));
    }

    /** Declarations are for the owner and for customs brokers. */
    private void refuseUnlessDeclarant(DossierFacts dossier) {
        if (!representation.mayDeclare(actors.current(), dossier.owner())) {
            throw Refusal.notAllowed("lodgement.declaration-needs-broker");
        }
    }

    /** What is being written; what was begun when the case said something else counts no longer. */
    private Optional<Amendment> written(DossierFacts dossier) {
        return amendments.open(dossier.reference()).filter(one -> one.before().equals(dossier.consignment()));
    }

    private Amendment begun(DossierFacts dossier) {
        return written(dossier).orElseGet(() -> {
            amendments.open(dossier.reference()).ifPresent(amendments::remove);
            Amendment fresh = new Amendment(dossier.reference(), dossier.consignment());
            amendments.add(fresh);
            return fresh;
        });
    }

    private JsonObject proposed(
            DossierFacts dossier, JsonObject consignment, JsonObject values, Collection<Integer> takeOut) {
        JsonObject read = reading.dossier(dossier.direction(), values, JsonValue.EMPTY_JSON_OBJECT)
                .consignment();
        JsonObject proposed =
                Proposal.of(definitions.consignment(dossier.direction()), dossier, consignment, read, takeOut);
        sealing.refuseUnlessPossible(proposed);
        return proposed;
    }

    private Outcome outcome(DossierFacts dossier, JsonObject proposed) {
        DeclarationFacts declaration = declaration(dossier.reference());
        declaration.refuseIfFinal();
        return comparing.of(dossier, declaration, dossier.consignment(), proposed);
    }

    /** The same, and nobody else declares more of the cargo in the meantime. */
    private Outcome toSend(DossierFacts dossier, JsonObject proposed) {
        recasting.takeTurns(recasting.of(dossier, proposed));
        return outcome(dossier, proposed);
    }

    private AmendmentView view(DossierFacts dossier, JsonObject proposed, String reason) {
        DeclarationFacts declaration = declaration(dossier.reference());
        Outcome outcome = comparing.of(dossier, declaration, dossier.consignment(), proposed);
        Share share = access.of(dossier);
        return new AmendmentView(
                dossier.reference(),
                dossier.title(),
                dossier.direction(),
                declaration.reference(),
                declaration.state(),
                dossier.consignment(),
                proposed,
                reason,
                outcome.differences(),
                outcome.affected().stream()
                        .filter(one -> share.covers(one.document()))
                        .toList(),
                outcome.again(),
                wrong(share, outcome),
                outcome.odd());
    }

    /** A mandate may be for some documents only. */
    private static List<Violation> wrong(Share share, Outcome outcome) {
        List<Violation> wrong = new ArrayList<>(outcome.wrong());
        List<String> outside = outcome.affected().stream()
                .map(Affected::document)
                .filter(document -> !share.covers(document))
                .toList();
        if (!outside.isEmpty()) {
            wrong.add(new Violation(
                    outcome.differences().get(0).pointer(), "lodgement.no-mandate-for", String.join(", ", outside)));
        }
        return wrong;
    }

    private void refuseUnlessReady(DossierFacts dossier, Outcome outcome, String reason) {
        if (outcome.differences().isEmpty()) {
            throw nothing(dossier.reference());
        }
        List<Violation> wrong = new ArrayList<>(wrong(access.of(dossier), outcome));
        if (reason.isEmpty()) {
            wrong.add(new Violation("/reason", "amendment.reason-wanted"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidForm(wrong);
        }
    }

    private static String words(String reason) {
        String words = ResidentNumber.refuseIn(Written.text(reason));
        if (Written.length(words) > REASON_LENGTH) {
            throw Refusal.notValid("declaration.text-too-long", REASON_LENGTH);
        }
        return words;
    }

    private static Refusal nothing(String reference) {
        return Refusal.notNow("amendment.nothing-changed", reference);
    }

    private static Refusal changed(String reference) {
        return Refusal.changedMeanwhile("amendment.changed-meanwhile", reference);
    }

    private static List<String> documents(Outcome outcome) {
        return outcome.affected().stream()
                .map(Affected::document)
                .distinct()
                .sorted()
                .toList();
    }

    /** The same amendment and key always give the same bytes: nothing in it moves with time. */
    private byte[] content(
            DossierFacts dossier, Outcome outcome, JsonObject proposed, String reason, String requestKey) {
        JsonArrayBuilder differences = Json.createArrayBuilder();
        outcome.differences()
                .forEach(one -> differences.add(Json.createObjectBuilder()
                        .add("section", one.section())
                        .add("item", one.line())
                        .add("field", one.field())
                        .add("before", one.before())
                        .add("after", one.after())));
        JsonArrayBuilder applications = Json.createArrayBuilder();
        outcome.affected()
                .forEach(one -> applications.add(Json.createObjectBuilder()
                        .add("application", one.application())
                        .add("document", one.document())
                        .add("content", one.content().said())));
        JsonArrayBuilder documents = Json.createArrayBuilder();
        documents(outcome).forEach(documents::add);
        return Json.createObjectBuilder()
                .add("dossier", dossier.reference())
                .add("requestKey", requestKey)
                .add("amends", declaration(dossier.reference()).reference())
                .add("direction", dossier.direction().name())
                .add("declarant", dossier.owner())
                .add("filedBy", dossier.filedBy())
                .add("signer", actors.current().person())
                .add("reason", reason)
                .add("documents", documents)
                .add("differences", differences)
                .add("applications", applications)
                .add("consignment", proposed)
                .add("answers", JsonValue.EMPTY_JSON_OBJECT)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
