package org.singlewindow.definitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The whole catalogue as it stood at one moment, with everything planned: the window's files and what was laid over them. */
public final class CatalogueEdition {
    private static final Comparator<CatalogueItem> BY_DAY =
            Comparator.comparing(CatalogueItem::from).thenComparing(CatalogueItem::version);

    private final long stamp;
    private final List<CatalogueItem> items;

    CatalogueEdition(long stamp, List<CatalogueItem> items) {
        this.stamp = stamp;
        this.items = List.copyOf(items);
    }

    /** These and nothing else. */
    public static CatalogueEdition of(List<CatalogueItem> items) {
        return new CatalogueEdition(0, items);
    }

    /** Tells editions apart: it moves with every change. */
    public long stamp() {
        return stamp;
    }

    /** Every version of that kind, in the order of the catalogue. */
    public List<CatalogueItem> of(CatalogueKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /** The codes of that kind, each once, in the order of the catalogue. */
    public List<String> codes(CatalogueKind kind) {
        return of(kind).stream().map(CatalogueItem::code).distinct().toList();
    }

    /** Every version of one entry, the earliest day first. */
    public List<CatalogueItem> versions(CatalogueKind kind, String code) {
        return of(kind).stream()
                .filter(item -> item.code().equals(code))
                .sorted(BY_DAY)
                .toList();
    }

    /** The version that holds on that day. */
    public Optional<CatalogueItem> on(CatalogueKind kind, String code, LocalDate day) {
        return versions(kind, code).stream()
                .filter(item -> !item.from().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** The same with one version more, to see what it would change. */
    public CatalogueEdition with(CatalogueItem item) {
        List<CatalogueItem> more = new ArrayList<>(items);
        more.add(item);
        return new CatalogueEdition(stamp, more);
    }

    /** The same without one version. */
    public CatalogueEdition without(CatalogueKind kind, String code, int version) {
        return new CatalogueEdition(
                stamp,
                items.stream()
                        .filter(item -> item.kind() != kind || !item.code().equals(code) || item.version() != version)
                        .toList());
    }
}
