package org.singlewindow.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.CatalogueChangeFacts;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.CatalogueText;
import org.singlewindow.definitions.ChangeLog;
import org.singlewindow.reference.Limits;
import org.singlewindow.requirement.RuleSheet;

/** Compares what is written or proposed with what is in force when it would come. */
@ApplicationScoped
class Differences {
    @Inject
    private ChangeLog changes;

    @Inject
    private Catalogue catalogue;

    @Inject
    private CatalogueReading reading;

    @Inject
    private Checking checking;

    Optional<Difference> of(CatalogueKind kind, String code) {
        return changes.of(kind).stream()
                .filter(change -> change.code().equals(code) && change.isOpen())
                .findFirst()
                .map(this::difference);
    }

    private Difference difference(CatalogueChangeFacts open) {
        LocalDate from = open.effectiveFrom();
        String text = from == null ? open.text() : checking.stamped(open, from);
        LocalDate day = from == null ? catalogue.today() : from;
        return catalogue
                .fresh()
                .on(open.kind(), open.code(), day)
                .map(item -> compared(item, text))
                .orElseGet(() -> new Difference(0, null, true, List.of()));
    }

    private Difference compared(CatalogueItem item, String text) {
        List<String> before = likewise(item, text).lines().toList();
        List<String> after = text.lines().toList();
        int most = Limits.DIFFERENCE_LINES.intValue();
        return new Difference(
                item.version(),
                item.from().equals(LocalDate.MIN) ? null : item.from(),
                before.size() <= most && after.size() <= most,
                LineComparison.of(first(before, most), first(after, most)));
    }

    /** Rules that are written by their table are compared with what that table makes of those before. */
    private String likewise(CatalogueItem item, String text) {
        String before = reading.text(item);
        return item.kind() == CatalogueKind.RULES && tabled(item.code(), text).equals(text)
                ? tabled(item.code(), before)
                : before;
    }

    private static String tabled(String code, String text) {
        try {
            return RuleSheet.read(CatalogueText.parse(code, text)).written();
        } catch (BrokenCatalogue broken) {
            return "";
        }
    }

    private static List<String> first(List<String> lines, int most) {
        return lines.subList(0, Math.min(lines.size(), most));
    }
}
