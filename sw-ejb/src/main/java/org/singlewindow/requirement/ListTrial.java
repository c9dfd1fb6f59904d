package org.singlewindow.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.confirmation.Condition;
import org.singlewindow.confirmation.ConfirmationList;
import org.singlewindow.confirmation.ListedGoods;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.CatalogueEdition;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.reference.Direction;
import org.singlewindow.requirement.RuleReader.Wording;

/** An edition of the official list before it is in force: what the rules make of it. */
@ApplicationScoped
public class ListTrial {
    private final Catalogue catalogue;
    private final CodeLists codeLists;
    private final ConfirmationList list;

    @Inject
    ListTrial(Catalogue catalogue, CodeLists codeLists, ConfirmationList list) {
        this.catalogue = catalogue;
        this.codeLists = codeLists;
        this.list = list;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    ListTrial() {
        catalogue = null;
        codeLists = null;
        list = null;
    }

    /** To which documents its codes lead on that day, at once or by answers: document to codes. */
    public Map<String, SortedSet<String>> documents(ListedGoods goods, LocalDate day) {
        ListedRules rules = rules(new NotSubjectCodes(CatalogueEntry.read("not-subject")), day);
        Map<String, SortedSet<String>> documents = new TreeMap<>();
        for (String code : goods.codes()) {
            goods.conditions(code).stream()
                    .flatMap(condition -> rules.speakingOf(condition, code))
                    .filter(rule -> rule.isInForce(Direction.IMPORT, day))
                    .forEach(rule -> documents
                            .computeIfAbsent(rule.document(), none -> new TreeSet<>())
                            .add(code));
        }
        return documents;
    }

    /**
     * Keys of conditions that no rule speaks of, though rules of this window speak of their law. Under a law whose permits are
     * given elsewhere every condition is told.
     */
    public List<String> leadingNowhere(ListedGoods goods) {
        NotSubjectCodes codes = new NotSubjectCodes(CatalogueEntry.read("not-subject"));
        ListedRules rules = rules(codes, catalogue.today());
        Set<String> served = new HashSet<>(rules.laws());
        codes.elsewhere().forEach(law -> served.remove(law.code()));
        return goods.codes().stream()
                .flatMap(code -> goods.conditions(code).stream()
                        .filter(condition -> codes.code(condition.law())
                                .filter(served::contains)
                                .isPresent())
                        .filter(condition ->
                                rules.speakingOf(condition, code).findAny().isEmpty()))
                .map(Condition::key)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    private ListedRules rules(NotSubjectCodes codes, LocalDate day) {
        RuleReader reader = new RuleReader(codeLists);
        CatalogueEdition edition = catalogue.current();
        Map<String, Wording> questions = reader.questions(edition, day);
        return new ListedRules(list, new DatedRules(reader, questions, day, codes).of(edition), questions, codes);
    }
}
