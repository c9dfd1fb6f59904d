package org.singlewindow.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.CatalogueChangeFacts;
import org.singlewindow.definitions.CatalogueEdition;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.CatalogueProblem;
import org.singlewindow.definitions.CatalogueText;
import org.singlewindow.definitions.OrganisationText;
import org.singlewindow.form.DefinitionCheck;
import org.singlewindow.requirement.RuleTrial;

/** Checks a text of the catalogue against everything that its kind must fulfil. */
@ApplicationScoped
class Checking {
    @Inject
    private DefinitionCheck definitions;

    @Inject
    private RuleTrial rules;

    /**
     * Everything that is wrong with a text.
     *
     * @param from the day from which it is to be in force
     */
    List<CatalogueProblem> problems(
            CatalogueEdition edition, CatalogueKind kind, String code, int version, String text, LocalDate from) {
        try {
            return switch (kind) {
                case DOCUMENT -> definition(edition, code, version, text, from).problems();
                case RULES -> rules.problems(edition, item(kind, code, version, text, from));
                case QUESTION -> question(edition, item(kind, code, version, text, from));
                case ORGANISATION -> OrganisationText.problems(item(kind, code, version, text, from));
            };
        } catch (BrokenCatalogue broken) {
            return List.of(CatalogueProblem.of(broken));
        }
    }

    /** What forms cannot hold is of interest where the question is in order by itself. */
    private List<CatalogueProblem> question(CatalogueEdition edition, CatalogueItem item) {
        List<CatalogueProblem> problems = new ArrayList<>(rules.questionProblems(edition, item));
        if (problems.isEmpty()) {
            problems.addAll(definitions.unanswered(edition.with(item), item.from()));
            problems.removeAll(definitions.unanswered(edition, item.from()));
        }
        return problems;
    }

    DefinitionCheck.Outcome definition(
            CatalogueEdition edition, String code, int version, String text, LocalDate from) {
        try {
            String numbered = CatalogueText.with(text, "version", Integer.toString(version));
            CatalogueItem item = item(CatalogueKind.DOCUMENT, code, version, numbered, from);
            if (item.entry().number("version") != version) {
                throw item.entry().get("version").wrong("catalogue.version-line");
            }
            return definitions.check(edition, item, from);
        } catch (BrokenCatalogue broken) {
            return new DefinitionCheck.Outcome(List.of(CatalogueProblem.of(broken)), null, null);
        }
    }

    private static CatalogueItem item(CatalogueKind kind, String code, int version, String text, LocalDate from) {
        return new CatalogueItem(kind, code, version, from, text, CatalogueText.parse(code, text), false);
    }

    /** A definition says its own version and day, as the files of the window do. */
    String stamped(CatalogueChangeFacts draft, LocalDate from) {
        if (draft.kind() != CatalogueKind.DOCUMENT) {
            return draft.text();
        }
        String numbered = CatalogueText.with(draft.text(), "version", Integer.toString(draft.version()));
        return CatalogueText.with(numbered, "effectiveFrom", from.toString());
    }
}
