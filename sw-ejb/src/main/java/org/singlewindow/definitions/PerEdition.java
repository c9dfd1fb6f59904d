package org.singlewindow.definitions;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is made of the catalogue, once for each of its editions. */
public final class PerEdition<T> {
    private final Catalogue catalogue;
    private final Function<CatalogueEdition, T> maker;
    private volatile @Nullable Made<T> made;

    private record Made<T>(CatalogueEdition edition, T result) {}

    public PerEdition(Catalogue catalogue, Function<CatalogueEdition, T> maker) {
        this.catalogue = catalogue;
        this.maker = maker;
    }

    /** What belongs to the edition in use. */
    public T now() {
        CatalogueEdition edition = catalogue.current();
        Made<T> known = made;
        return known != null && known.edition() == edition ? known.result() : make(edition);
    }

    private synchronized T make(CatalogueEdition edition) {
        Made<T> known = made;
        if (known == null || known.edition() != edition) {
            known = new Made<>(edition, maker.apply(edition));
            made = known;
        }
        return known.result();
    }
}
