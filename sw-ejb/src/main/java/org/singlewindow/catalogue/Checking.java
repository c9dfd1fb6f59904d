package org.singlewindow.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.Catalogue;
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

    @Inject
    private Catalogue catalogue;

    List<CatalogueProblem> problems(
            CatalogueEdition edition, CatalogueKind kind, String code, int version, String text) {
        try {
            return switch (kind) {
                case DOCUMENT -> definition(edition, code, version, text).problems();
                case RULES -> rules.problems(edition, item(kind, code, version, text));
                case QUESTION -> rules.questionProblems(edition, item(kind, code, version, text));
                case ORGANISATION -> OrganisationText.problems(item(kind, code, version, text));
            };
        } catch (BrokenCatalogue broken) {
            return List.of(CatalogueProblem.of(broken));
        }
    }

    DefinitionCheck.Outcome definition(CatalogueEdition edition, String code, int version, String text) {
        try {
            String numbered = CatalogueText.with(text, "version", Integer.toString(version));
            CatalogueItem item = item(CatalogueKind.DOCUMENT, code, version, numbered);
            if (item.entry().number("version") != version) {
                throw item.entry().get("version").wrong("catalogue.version-line");
            }
            return definitions.check(edition, item, catalogue.today());
        } catch (BrokenCatalogue broken) {
            return new DefinitionCheck.Outcome(List.of(CatalogueProblem.of(broken)), null, null);
        }
    }

    CatalogueItem item(CatalogueKind kind, String code, int version, String text) {
        LocalDate from = catalogue.today();
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
