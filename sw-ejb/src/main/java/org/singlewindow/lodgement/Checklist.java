package org.singlewindow.lodgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.declaration.DeclarationRequirement;
import org.singlewindow.declaration.SameCargo;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.FilledForm;
import org.singlewindow.form.FormValidator;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;
import org.singlewindow.requirement.Findings;
import org.singlewindow.requirement.Requirement;
import org.singlewindow.requirement.Requirements;
import org.singlewindow.result.Matching;
import org.singlewindow.result.ResultElsewhereFacts;
import org.singlewindow.shared.Refusal;

/** Works out what a dossier needs and what it lacks, under the rules and definitions of today. */
@ApplicationScoped
class Checklist {
    /** A consignment that was lodged cannot be corrected any more; what it lacks, each document asks. */
    private static final List<Violation> STANDS_AS_LODGED = List.of();

    static final String PROOF_MISSING = "lodgement.proof-missing";
    /** What keeps a case from being lodged by whichever door, however much of it may follow later. */
    static final Set<String> OF_THE_CASE =
            Set.of(PROOF_MISSING, OtherLawCheck.CONTRADICTION, DeclarantCheck.OTHER_IDENTITY, CargoCheck.EXCEEDED);

    @Inject
    private Requirements requirements;

    @Inject
    private Definitions definitions;

    @Inject
    private FormValidator validator;

    @Inject
    private OtherLawCheck otherLaws;

    @Inject
    private Facts facts;

    @Inject
    private Matching matching;

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private DeclarantCheck declarant;

    @Inject
    private CargoCheck cargo;

    @Inject
    private Clock clock;

    /** The same for whoever lodges it now: of two who declare the same cargo at once, the second sees the first. */
    Preparation toLodge(DossierView dossier) {
        if (dossier.isDraft()) {
            cargo.takeTurns(dossier);
        }
        return of(dossier);
    }

    Preparation of(DossierView dossier) {
        LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
        Findings findings = requirements.find(
                dossier.direction(), today, lines(dossier.items()), dossier.answersFor(Dossier.REQUIREMENT_ANSWERS));
        Matching.Decided decided = matching.decided(dossier.owner(), Facts.carriage(dossier.consignment()));
        Map<String, String> elsewhere = elsewhere(dossier, decided);
        Facts.Known known = facts.of(dossier);
        List<Preparation.Prepared> documents = findings.requirements().stream()
                .map(requirement -> prepared(
                        dossier,
                        known,
                        requirement,
                        elsewhere.get(approvalOf(requirement.document(), requirement.agency())),
                        today))
                .toList();
        List<ToConfirm> confirmations = otherLaws.of(dossier, today);
        if (!dossier.isDraft()) {
            return new Preparation(findings, STANDS_AS_LODGED, documents, confirmations, STANDS_AS_LODGED);
        }
        SameCargo.Standing standing = cargo.standing(dossier);
        List<Violation> consignment = new ArrayList<>(wrong(dossier, findings, confirmations, today));
        consignment.addAll(cargo.wrong(dossier, standing));
        List<Violation> warnings =
                new ArrayList<>(validator.oddConsignment(dossier.direction(), dossier.consignment(), today));
        warnings.addAll(cargo.warnings(dossier, standing, decided.near()));
        documents.stream().filter(prepared -> !prepared.lodged()).forEach(prepared -> warnings.addAll(prepared.odd()));
        return new Preparation(findings, consignment, documents, confirmations, warnings);
    }

    /** Numbers of approvals that need no application here, or none any more, by document and agency. */
    private Map<String, String> elsewhere(DossierView dossier, Matching.Decided decided) {
        Map<String, String> met = new HashMap<>(approvals(decided));
        if (!dossier.isDraft()) {
            declarations.ofCase(dossier.reference()).map(declarations::requirements).orElse(List.of()).stream()
                    .filter(requirement -> requirement.state() == DeclarationRequirement.State.MET)
                    .forEach(requirement -> met.put(
                            approvalOf(requirement.document(), requirement.agency()),
                            Objects.requireNonNullElse(requirement.certificate(), "")));
        }
        return met;
    }

    private static Map<String, String> approvals(Matching.Decided decided) {
        return decided.approvals().stream()
                .collect(Collectors.toMap(
                        result -> approvalOf(result.document(), result.agency()),
                        ResultElsewhereFacts::number,
                        (older, newer) -> newer));
    }

    private static String approvalOf(String document, String agency) {
        return document + " " + agency;
    }

    private List<Violation> wrong(
            DossierView dossier, Findings findings, List<ToConfirm> confirmations, LocalDate today) {
        List<Violation> wrong =
                new ArrayList<>(validator.completeConsignment(dossier.direction(), dossier.consignment()));
        Set<String> there = kinds(dossier);
        findings.notSubject().stream()
                .flatMap(reason -> Stream.ofNullable(reason.paper())
                        .filter(paper -> !there.contains(paper.kind()))
                        .map(paper -> new Violation(
                                "/attachments/" + paper.kind(), PROOF_MISSING, paper.label(), reason.code())))
                .forEach(wrong::add);
        wrong.addAll(OtherLawCheck.wrong(confirmations));
        wrong.addAll(declarant.check(dossier));
        if (dossier.direction() == Direction.EXPORT) {
            loadedAlready(dossier, today).ifPresent(wrong::add);
        }
        return wrong;
    }

    /** Exports are declared before they are loaded. */
    static Optional<Violation> loadedAlready(DossierView dossier, LocalDate today) {
        String date = dossier.section("transport").asJsonObject().getString("loadingDate", "");
        return date.matches("\\d{4}-\\d{2}-\\d{2}") && date.compareTo(today.toString()) < 0
                ? Optional.of(new Violation("/consignment/transport/loadingDate", "lodgement.loaded-already", today))
                : Optional.empty();
    }

    private static Set<String> kinds(DossierView dossier) {
        return dossier.attachments().stream().map(DossierView.Paper::kind).collect(Collectors.toSet());
    }

    private Preparation.Prepared prepared(
            DossierView dossier,
            Facts.Known known,
            Requirement requirement,
            @Nullable String elsewhere,
            LocalDate today) {
        String code = requirement.document();
        DocumentDefinition definition = definitions
                .find(code, today)
                .orElseThrow(() -> Refusal.notValid("lodgement.document-not-in-force", code));
        FilledForm form = new FilledForm(definition, known.of(code), dossier.answersFor(code), requirement.items());
        List<DocumentDefinition.AttachmentRule> missing = missingPapers(dossier, form);
        List<Violation> violations = new ArrayList<>(validator.complete(form));
        missing.forEach(paper ->
                violations.add(new Violation("/attachments/" + paper.kind(), "lodgement.paper-missing", code)));
        return new Preparation.Prepared(
                requirement,
                definition,
                dossier.standingDocuments().contains(code),
                dossier.answeredUnder().getInt(code, 0),
                elsewhere,
                form,
                violations,
                validator.odd(form),
                missing);
    }

    static List<Requirements.Line> lines(List<JsonObject> items) {
        List<Requirements.Line> lines = new ArrayList<>();
        for (JsonObject item : items) {
            lines.add(new Requirements.Line(
                    Integer.parseInt(item.getString("sequence")),
                    item.getString("hs", ""),
                    item.getString("origin", "")));
        }
        return lines;
    }

    private static List<DocumentDefinition.AttachmentRule> missingPapers(DossierView dossier, FilledForm form) {
        Set<String> there = kinds(dossier);
        return form.papersNeeded().stream()
                .filter(rule -> !there.contains(rule.kind()))
                .toList();
    }
}
