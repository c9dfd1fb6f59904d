package org.singlewindow.partial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.certificate.Certificate;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.certificate.Quantity;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.declaration.DeclarationRequirement;
import org.singlewindow.declaration.DeclarationRequirementFacts;
import org.singlewindow.declaration.RequirementResults;
import org.singlewindow.dossier.Access;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Representation;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * Where less was approved than was declared, the trader declares no more than that, and the rest apart if he wishes: so that each
 * declaration is released whole.
 */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Reducing {
    private static final String ITEMS = "items";
    private static final BigDecimal NO_END = BigDecimal.valueOf(Long.MAX_VALUE);

    @Inject
    private Access access;

    @Inject
    private CaseApplications applications;

    @Inject
    private Certificates certificates;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private RequirementResults results;

    @Inject
    private Drafting drafting;

    @Inject
    private Representation representation;

    @Inject
    private Timeline timeline;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /** The goods items of a case with how much of each may be declared; none where everything may. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<Line> lines(String caseReference) {
        return lines(access.own(caseReference));
    }

    /** Declares no more than was approved; the rest is given up. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void reduce(String caseReference) {
        reduce(access.ownLocked(caseReference));
    }

    /**
     * Declares no more than was approved, and opens a draft for the rest.
     *
     * @return reference of the draft
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public String split(String caseReference) {
        DossierFacts dossier = access.ownLocked(caseReference);
        List<JsonObject> items = dossier.items();
        JsonObject answers =
                access.withConsignment(caseReference).view(List.of()).answers();
        JsonObject consignment = dossier.consignment();
        List<Line> lines = reduce(dossier);
        String draft = drafting.create(dossier.owner(), dossier.direction(), dossier.title(), consignment, answers);
        drafting.saveSection(draft, ITEMS, drafting.open(draft).section(ITEMS), rest(items, lines));
        timeline.record(caseReference, actors.current(), Step.of("partial.split", caseReference, "text", draft));
        return draft;
    }

    private List<Line> reduce(DossierFacts dossier) {
        String reference = dossier.reference();
        Actor actor = actors.current();
        if (!representation.mayDeclare(actor, dossier.owner())) {
            throw Refusal.notAllowed("lodgement.declaration-needs-broker");
        }
        timeline.lock(reference);
        List<Line> lines = lines(dossier);
        JsonArray kept = kept(dossier.items(), lines);
        if (lines.isEmpty() || kept.isEmpty()) {
            throw Refusal.notNow("partial.nothing-to-reduce", reference);
        }
        DeclarationFacts declaration = declarations.ofCase(reference).orElseThrow();
        String words = words(lines);
        dossiers.reduce(dossier, kept, clock.instant());
        timeline.record(reference, actor, Step.of("partial.reduce", declaration.reference(), "text", words));
        results.reduced(declaration, words);
        return lines;
    }

    private List<Line> lines(DossierFacts dossier) {
        List<DeclarationRequirementFacts> partly = declarations
                .ofCase(dossier.reference())
                .filter(declaration -> !declaration.state().isFinal())
                .map(declarations::requirements)
                .orElse(List.of())
                .stream()
                .filter(requirement -> requirement.state() == DeclarationRequirement.State.PARTLY)
                .toList();
        if (partly.isEmpty()) {
            return List.of();
        }
        // Not as the caller sees them: what a mandate leaves out was refused all the same.
        Map<String, Set<Integer>> covered = applications.covered(dossier.reference());
        Set<Integer> removed = new HashSet<>();
        Map<Integer, BigDecimal> most = new HashMap<>();
        for (DeclarationRequirementFacts requirement : partly) {
            CertificateFacts certificate = certificates
                    .find(Objects.requireNonNull(requirement.certificate()))
                    .orElseThrow();
            limit(
                    certificate,
                    Objects.requireNonNull(covered.get(Objects.requireNonNull(requirement.application()))),
                    removed,
                    most);
        }
        return dossier.items().stream()
                .map(item -> {
                    int sequence = Quantity.sequence(item);
                    return Line.of(item, removed.contains(sequence), most.getOrDefault(sequence, NO_END));
                })
                .toList();
    }

    private void limit(
            CertificateFacts certificate, Set<Integer> covered, Set<Integer> removed, Map<Integer, BigDecimal> most) {
        Set<Integer> approved =
                certificate.items().stream().map(Certificate.Item::sequence).collect(Collectors.toSet());
        covered.stream().filter(sequence -> !approved.contains(sequence)).forEach(removed::add);
        certificates
                .left(List.of(certificate.number()))
                .forEach(line -> most.merge(line.sequence(), line.left(), BigDecimal::min));
    }

    private static JsonArray kept(List<JsonObject> items, List<Line> lines) {
        JsonArrayBuilder kept = Json.createArrayBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).removed()) {
                kept.add(lines.get(i).kept(items.get(i)));
            }
        }
        return kept.build();
    }

    private static JsonArray rest(List<JsonObject> items, List<Line> lines) {
        JsonArrayBuilder rest = Json.createArrayBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isLess()) {
                rest.add(lines.get(i).rest(items.get(i)));
            }
        }
        return rest.build();
    }

    private static String words(List<Line> lines) {
        return lines.stream()
                .filter(Line::isLess)
                .map(line -> line.sequence() + ": "
                        + line.declared().toPlainString() + " → "
                        + (line.removed() ? "0" : line.approved().toPlainString()) + " " + line.unit())
                .collect(Collectors.joining(", "));
    }
}
