package org.singlewindow.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.CatalogueEdition;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.requirement.RuleReader.Wording;

/** All rules of an edition, each for the days on which its version of the file is in force. */
class DatedRules {
    private final RuleReader reader;
    private final Map<String, Wording> questions;
    private final NotSubjectCodes codes;

    DatedRules(RuleReader reader, Map<String, Wording> questions, NotSubjectCodes codes) {
        this.reader = reader;
        this.questions = questions;
        this.codes = codes;
    }

    private record Version(CatalogueItem item, List<Rule> rules) {}

    List<Rule> of(CatalogueEdition edition) {
        List<Rule> all = new ArrayList<>();
        for (String file : edition.codes(CatalogueKind.RULES)) {
            List<Version> versions = versions(edition.versions(CatalogueKind.RULES, file));
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

    private List<Version> versions(List<CatalogueItem> items) {
        List<Version> versions = new ArrayList<>();
        for (CatalogueItem item : items) {
            try {
                versions.add(new Version(item, read(item)));
            } catch (BrokenCatalogue broken) {
                if (item.shipped()) {
                    throw broken;
                }
                Catalogue.leftOut(item.kind(), item.code(), item.version(), broken);
            }
        }
        return versions;
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
