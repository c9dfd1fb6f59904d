package org.singlewindow.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.CatalogueChangeFacts;
import org.singlewindow.definitions.CatalogueEdition;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.CatalogueProblem;
import org.singlewindow.definitions.ChangeLog;
import org.singlewindow.form.DefinitionCheck;
import org.singlewindow.requirement.RuleTrial;
import org.singlewindow.shared.Refusal;

/** Holds a draft against everything that it must fulfil before it is proposed, and again before it is approved. */
@ApplicationScoped
class Readiness {
    @Inject
    private ChangeLog changes;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Checking checking;

    @Inject
    private RuleTrial rules;

    @Inject
    private DefinitionCheck definitions;

    @Inject
    private CatalogueLog log;

    /** The draft or proposal as the person read it; refused if somebody was there meanwhile. */
    CatalogueChangeFacts open(String act, CatalogueKind kind, String code, int revision) {
        CatalogueChangeFacts open = changes.of(kind).stream()
                .filter(change -> change.code().equals(code) && change.isOpen())
                .findFirst()
                .orElseThrow(() -> log.refused(act, Refusal.notNow("catalogue.no-draft", code)));
        if (open.revision() != revision) {
            throw log.refused(act, Refusal.changedMeanwhile("catalogue.changed-elsewhere", code));
        }
        return open;
    }

    /** What would be in force from that day on. */
    CatalogueItem item(String act, CatalogueEdition edition, CatalogueChangeFacts draft, LocalDate from) {
        if (from.isBefore(catalogue.today())) {
            throw log.refused(act, Refusal.notValid("catalogue.day-has-passed", from));
        }
        String text = checking.stamped(draft, from);
        refuseIfWrong(act, checking.problems(edition, draft.kind(), draft.code(), draft.version(), text, from));
        CatalogueItem item = Catalogue.item(draft, text, from);
        refuseIfWrong(act, broken(edition, edition.with(item)));
        return item;
    }

    /** What a change would break; what was broken before stands in nobody's way. */
    List<CatalogueProblem> broken(CatalogueEdition before, CatalogueEdition after) {
        List<CatalogueProblem> broken = new ArrayList<>(problems(after));
        broken.removeAll(problems(before));
        return broken;
    }

    private List<CatalogueProblem> problems(CatalogueEdition edition) {
        LocalDate today = catalogue.today();
        return Stream.of(
                        Consistency.problems(edition, today),
                        rules.unanswered(edition, today),
                        definitions.unanswered(edition, today))
                .flatMap(List::stream)
                .toList();
    }

    private void refuseIfWrong(String act, List<CatalogueProblem> problems) {
        if (!problems.isEmpty()) {
            throw log.refused(act, new WrongCatalogueText(problems));
        }
    }
}
