package org.singlewindow.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.definitions.CatalogueItem;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.reference.SearchKey;
import org.singlewindow.requirement.RuleSheet;

/**
 * What is looked for among the entries of the catalogue.
 *
 * @param text words, each part of a code or a name, of the document or of the organisation; empty for all
 * @param hs the beginning of a code of goods, which rules speak of; empty for all
 */
public record CatalogueQuery(String text, String hs) {
    /** Everything. */
    public static final CatalogueQuery ALL = new CatalogueQuery("", "");

    public CatalogueQuery {
        hs = hs.replaceAll("[\\s.-]", "");
    }

    /**
     * Whether an entry is meant.
     *
     * @param latest its version in force, or the next; none where there is a draft alone
     */
    boolean finds(CatalogueLine line, List<CatalogueItem> latest) {
        String agency = latest.stream()
                .flatMap(item -> item.entry().find("agency").stream())
                .map(CatalogueEntry::text)
                .findFirst()
                .orElse("");
        String shown = SearchKey.of(
                String.join(" ", line.code(), line.name().ko(), line.name().en(), line.about(), agency));
        return Stream.of(text.split("[\\s\\p{Z}]+")).map(SearchKey::of).allMatch(shown::contains)
                && (hs.isEmpty() || latest.stream().anyMatch(this::speaksOfGoods));
    }

    private boolean speaksOfGoods(CatalogueItem item) {
        if (item.kind() != CatalogueKind.RULES) {
            return false;
        }
        try {
            return RuleSheet.read(item.entry()).rows().stream().anyMatch(this::speaksOfGoods);
        } catch (BrokenCatalogue broken) {
            return false;
        }
    }

    /** A rule that names no code speaks of all that its list names, and is found by its words alone. */
    private boolean speaksOfGoods(RuleSheet.Row rule) {
        return Stream.of(rule.hs().split(" "))
                        .anyMatch(code -> !code.isEmpty() && (code.startsWith(hs) || hs.startsWith(code)))
                && Stream.of(rule.except().split(" ")).noneMatch(code -> !code.isEmpty() && hs.startsWith(code));
    }
}
