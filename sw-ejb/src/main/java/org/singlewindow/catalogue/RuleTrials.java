package org.singlewindow.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.CatalogueEdition;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.CatalogueProblem;
import org.singlewindow.definitions.CatalogueText;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Direction;
import org.singlewindow.requirement.Findings;
import org.singlewindow.requirement.Question;
import org.singlewindow.requirement.Requirements;
import org.singlewindow.requirement.RuleTrial;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * Tells an administrator what would be found for a consignment on a day, under the rules as they are and under those of
 * a draft.
 */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class RuleTrials {
    @Inject
    private Catalogue catalogue;

    @Inject
    private RuleTrial trial;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    /** What rules look at in a consignment. */
    public record Consignment(Direction direction, List<Requirements.Line> lines, JsonObject answers) {
        public Consignment {
            lines = List.copyOf(lines);
        }
    }

    /** What is found as things stand, and with the draft in force on that day. */
    public record Comparison(Findings before, Findings after) {}

    /** Tries the text of a rule file in place of the one that is in force on that day. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Comparison compare(String code, String text, LocalDate day, Consignment consignment) {
        CatalogueEdition edition = catalogue.fresh();
        try {
            CatalogueItem draft = new CatalogueItem(
                    CatalogueKind.RULES, code, Integer.MAX_VALUE, day, text, CatalogueText.parse(code, text), false);
            List<CatalogueProblem> wrong = trial.problems(edition, draft);
            if (!wrong.isEmpty()) {
                throw new WrongCatalogueText(wrong);
            }
            return new Comparison(find(edition, day, consignment), find(edition.with(draft), day, consignment));
        } catch (BrokenCatalogue broken) {
            throw new WrongCatalogueText(List.of(CatalogueProblem.of(broken)));
        }
    }

    private Findings find(CatalogueEdition edition, LocalDate day, Consignment consignment) {
        return trial.find(edition, consignment.direction(), day, consignment.lines(), consignment.answers());
    }

    /**
     * What the rules see of a lodged dossier: codes, origins and answers, and nothing else of it. That somebody looked stands
     * in the history of the case, for its owner to read; a draft is its owner's alone.
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Consignment ofDossier(String reference) {
        DossierFacts dossier = dossiers.find(reference)
                .filter(found -> found.state() == Dossier.State.LODGED)
                .orElseThrow(() -> Refusal.notValid("catalogue.no-such-dossier", reference));
        timeline.record(reference, actors.current(), Step.of("catalogue.tried-on", reference));
        List<Requirements.Line> lines = new ArrayList<>();
        for (JsonObject item : dossier.items()) {
            lines.add(new Requirements.Line(
                    Integer.parseInt(item.getString("sequence")),
                    item.getString("hs", ""),
                    item.getString("origin", "")));
        }
        return new Consignment(dossier.direction(), lines, dossier.answersFor(Dossier.REQUIREMENT_ANSWERS));
    }

    /** Every question that a rule can ask. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<Question> questions() {
        return trial.questions(catalogue.current(), catalogue.today());
    }
}
