package org.singlewindow.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.confirmation.Condition;
import org.singlewindow.confirmation.ConfirmationList;
import org.singlewindow.confirmation.ListedGoods;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.RuleReader.Wording;

/**
 * The rules that speak of conditions of the official list, found for a code by what the list says of it. What was found for
 * a code is kept, as long as the same edition of the list counts.
 */
class ListedRules {
    private static final int MOST_KEPT = 20_000;

    private final ConfirmationList list;
    private final List<Rule> rules;
    private final Map<String, Wording> questions;
    private final NotSubjectCodes codes;
    private final Map<String, List<Rule>> byKey = new ConcurrentHashMap<>();
    private final Map<Asked, Listing> kept = new ConcurrentHashMap<>();

    private record Asked(ListedGoods edition, String hs) {}

    ListedRules(ConfirmationList list, List<Rule> rules, Map<String, Wording> questions, NotSubjectCodes codes) {
        this.codes = codes;
        this.list = list;
        this.rules = rules.stream().filter(rule -> !rule.listed().isEmpty()).toList();
        this.questions = questions;
    }

    /** The rules for goods under that code on that day. */
    Listing of(String hs, LocalDate day) {
        Map<String, List<Condition>> counting = list.counting(hs, day);
        if (counting.isEmpty()) {
            return Listing.NONE;
        }
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(new Asked(list.on(day), hs), none -> listing(counting));
    }

    private Listing listing(Map<String, List<Condition>> counting) {
        Map<Rule, Found> byRule = new IdentityHashMap<>();
        List<Found> found = new ArrayList<>();
        counting.forEach((code, conditions) -> conditions.forEach(condition -> speakingOf(condition, code)
                .forEach(rule -> byRule.computeIfAbsent(rule, none -> {
                            Found first = new Found(rule);
                            found.add(first);
                            return first;
                        })
                        .add(code, condition))));
        return new Listing(
                found.stream().map(Found::worded).toList(),
                lawsOfAll(found, counting.size()),
                words(found),
                found.stream()
                        .filter(of -> of.codes.size() < counting.size())
                        .map(of -> of.rule.id())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** What the list says about one rule's goods. */
    private static final class Found {
        private final Rule rule;
        private final Set<String> codes = new LinkedHashSet<>();
        private final Set<Condition> conditions = new LinkedHashSet<>();

        Found(Rule rule) {
            this.rule = rule;
        }

        void add(String code, Condition condition) {
            codes.add(code);
            conditions.add(condition);
        }

        Rule worded() {
            Text all = ListedWords.whole(conditions);
            return rule.because(new Text(
                    rule.because().ko() + " " + all.ko(), rule.because().en() + " " + all.en()));
        }
    }

    /** The laws of which rules speak for each of the codes: where some are left, rules beyond the list count too. */
    private static Set<String> lawsOfAll(List<Found> found, int codes) {
        Map<String, Set<String>> byLaw = new HashMap<>();
        found.forEach(of -> byLaw.computeIfAbsent(of.rule.lawCode(), none -> new HashSet<>())
                .addAll(of.codes));
        return byLaw.entrySet().stream()
                .filter(law -> law.getValue().size() == codes)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, Listing.Words> words(List<Found> found) {
        Map<String, Set<Condition>> byQuestion = new LinkedHashMap<>();
        found.forEach(of -> of.rule
                .conditions()
                .forEach(when -> byQuestion
                        .computeIfAbsent(when.question(), none -> new LinkedHashSet<>())
                        .addAll(of.conditions)));
        Map<String, Listing.Words> words = new LinkedHashMap<>();
        byQuestion.forEach((question, conditions) -> words.put(question, words(question, conditions)));
        return words;
    }

    /** The rules that speak of that condition of that code. */
    Stream<Rule> speakingOf(Condition condition, String code) {
        return naming(condition.key()).stream().filter(rule -> rule.speaksOf(condition.key(), code));
    }

    /** The codes of the laws of which some rule speaks. */
    Set<String> laws() {
        return rules.stream().map(Rule::lawCode).collect(Collectors.toUnmodifiableSet());
    }

    private List<Rule> naming(String key) {
        return byKey.computeIfAbsent(
                key,
                one -> rules.stream().filter(rule -> rule.listed().names(one)).toList());
    }

    private Listing.Words words(String question, Set<Condition> conditions) {
        Wording wording = questions.get(question);
        Text template = wording == null ? null : wording.listed();
        Text text = template == null
                ? wording == null ? new Text(question, question) : wording.text()
                : ListedWords.filled(template, conditions);
        return new Listing.Words(
                text,
                conditions.stream()
                        .map(condition -> ListedWords.under(codes.law(condition.law()), condition))
                        .toList());
    }
}
