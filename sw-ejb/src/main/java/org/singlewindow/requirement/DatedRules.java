package org.singlewindow.requirement;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.CatalogueEdition;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.requirement.RuleReader.Wording;

/**
 * The rules of an edition for the days from one day on until a question changes, each for those on which its version of the
 * file is in force. A version that ended before, or begins after, may name what these questions do not know.
 */
class DatedRules {
    private final RuleReader reader;
    private final Map<String, Wording> questions;
    private final LocalDate asked;
    private final NotSubjectCodes codes;

    /** With the questions as they are asked on that day. */
    DatedRules(RuleReader reader, Map<String, Wording> questions, LocalDate asked, NotSubjectCodes codes) {
        this.reader = reader;
        this.questions = questions;
        this.asked = asked;
        this.codes = codes;
    }

    private record Version(CatalogueItem item, List<Rule> rules) {}

    List<Rule> of(CatalogueEdition edition) {
        LocalDate end = RuleReader.days(edition).higher(asked);
        List<Rule> all = new ArrayList<>();
        for (String file : edition.codes(CatalogueKind.RULES)) {
            List<Version> versions = versions(edition.versions(CatalogueKind.RULES, file), end);
            for (int i = 0; i < versions.size(); i++) {
                LocalDate first = versions.get(i).item().from();
                LocalDate next =
                        i + 1 < versions.size() ? versions.get(i + 1).item().from() : null;
                all.addAll(within(versions.get(i), first, next));
            }
        }
        return all;
    }

    private static List<Rule> within(Version version, LocalDate first, @Nullable LocalDate next) {
        if (first.equals(next)) {
            return List.of();
        }
        LocalDate from = first.equals(LocalDate.MIN) ? null : first;
        LocalDate to = next == null ? null : next.minusDays(1);
        return version.rules().stream().map(rule -> rule.within(from, to)).toList();
    }

    /**
     * The versions that are in force on some of the days, the earliest first.
     *
     * @param end the day after the last of them; null where there is none
     */
    private List<Version> versions(List<CatalogueItem> items, @Nullable LocalDate end) {
        Deque<Version> versions = new ArrayDeque<>();
        for (int i = items.size() - 1; i >= 0 && !reachesBack(versions); i--) {
            CatalogueItem item = items.get(i);
            if (end == null || item.from().isBefore(end)) {
                version(item).ifPresent(versions::addFirst);
            }
        }
        return List.copyOf(versions);
    }

    /** What was in force before the first of these had ended by then. */
    private boolean reachesBack(Deque<Version> versions) {
        return !versions.isEmpty() && !versions.getFirst().item().from().isAfter(asked);
    }

    private Optional<Version> version(CatalogueItem item) {
        try {
            return Optional.of(new Version(item, read(item)));
        } catch (BrokenCatalogue broken) {
            if (item.shipped()) {
                throw broken;
            }
            Catalogue.leftOut(item.kind(), item.code(), item.version(), broken);
            return Optional.empty();
        }
    }

    private List<Rule> read(CatalogueItem item) {
        List<Rule> rules = reader.rules(item.entry(), questions);
        for (Rule rule : rules) {
            if (!item.shipped()) {
                codes.know(rule.lawCode(), rule.law());
            }
            codes.notCovered(rule.direction(), rule.lawCode());
        }
        return rules;
    }
}
