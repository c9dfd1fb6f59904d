package org.singlewindow.lodgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Filling;
import org.singlewindow.form.FormValidator;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Kst;
import org.singlewindow.requirement.Findings;
import org.singlewindow.requirement.Requirement;
import org.singlewindow.requirement.Requirements;
import org.singlewindow.shared.Refusal;

/** Works out what a dossier needs and what it lacks, under the rules and definitions of today. */
@ApplicationScoped
class Checklist {
    /** A consignment that was lodged cannot be corrected any more; what it lacks, each document asks. */
    private static final List<Violation> STANDS_AS_LODGED = List.of();

    @Inject
    private Requirements requirements;

    @Inject
    private Definitions definitions;

    @Inject
    private FormValidator validator;

    @Inject
    private Filling filling;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    Preparation of(DossierView dossier) {
        LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
        Findings findings = requirements.find(
                dossier.direction(), today, lines(dossier), dossier.answersFor(Dossier.REQUIREMENT_ANSWERS));
        List<Preparation.Prepared> documents = findings.requirements().stream()
                .map(requirement -> prepared(dossier, requirement, today))
                .toList();
        List<Violation> consignment = dossier.isDraft()
                ? validator.completeConsignment(dossier.direction(), dossier.consignment())
                : STANDS_AS_LODGED;
        return new Preparation(findings, consignment, documents);
    }

    private Preparation.Prepared prepared(DossierView dossier, Requirement requirement, LocalDate today) {
        String code = requirement.document();
        DocumentDefinition definition =
                definitions.find(code, today).orElseThrow(() -> new Refusal("lodgement.document-not-in-force", code));
        JsonObject known = facts.of(dossier, code, null);
        JsonObject answers = dossier.answersFor(code);
        List<Integer> items = requirement.items();
        JsonObject content = filling.fill(definition, known, answers, items);
        List<DocumentDefinition.AttachmentRule> missing = missingPapers(dossier, definition, known, items);
        List<Violation> violations = new ArrayList<>(validator.complete(definition, known, answers, items));
        missing.forEach(paper ->
                violations.add(new Violation("/attachments/" + paper.kind(), "lodgement.paper-missing", code)));
        return new Preparation.Prepared(
                requirement,
                definition,
                dossier.lodgedDocuments().contains(code),
                filling.sheet(definition, known, answers, items),
                content,
                violations,
                missing);
    }

    private static List<Requirements.Line> lines(DossierView dossier) {
        List<Requirements.Line> lines = new ArrayList<>();
        for (JsonObject item : dossier.items()) {
            lines.add(new Requirements.Line(
                    Integer.parseInt(item.getString("sequence")),
                    item.getString("hs", ""),
                    item.getString("origin", "")));
        }
        return lines;
    }

    private List<DocumentDefinition.AttachmentRule> missingPapers(
            DossierView dossier, DocumentDefinition definition, JsonObject known, List<Integer> items) {
        Set<String> there =
                dossier.attachments().stream().map(DossierView.Paper::kind).collect(Collectors.toSet());
        return filling.papersNeeded(definition, known, dossier.answersFor(definition.code()), items).stream()
                .filter(rule -> !there.contains(rule.kind()))
                .toList();
    }
}
