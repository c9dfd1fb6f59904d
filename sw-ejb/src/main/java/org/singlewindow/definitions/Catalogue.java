package org.singlewindow.definitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Kst;

/**
 * Organisations, documents, rules and their questions: the files of the window, and what administrators laid over them. Whoever asks gets
 * an edition that never changes; a new one replaces it when somebody changed the catalogue, here or on another server.
 */
@ApplicationScoped
public class Catalogue {
    private static final System.Logger LOG = System.getLogger(Catalogue.class.getName());

    private final @Nullable CatalogueChanges changes;
    private final Clock clock;
    private final List<CatalogueItem> shipped;
    private volatile @Nullable CatalogueEdition current;

    @Inject
    Catalogue(CatalogueChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
        this.shipped = ShippedCatalogue.items();
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    Catalogue() {
        this.changes = null;
        this.clock = null;
        this.shipped = List.of();
    }

    private Catalogue(Clock clock) {
        this.changes = null;
        this.clock = clock;
        this.shipped = ShippedCatalogue.items();
        this.current = new CatalogueEdition(0, shipped);
    }

    /** The catalogue as it came with the window, without any change. */
    public static Catalogue shipped() {
        return new Catalogue(new Kst().clock());
    }

    /** The edition by which this server goes. It costs nothing to ask. */
    public CatalogueEdition current() {
        CatalogueEdition edition = current;
        if (edition == null) {
            refresh();
            edition = current;
        }
        return edition == null ? new CatalogueEdition(0, shipped) : edition;
    }

    /** Looks whether something was changed, and tells whether that was so. */
    public synchronized boolean refresh() {
        CatalogueEdition before = current;
        if (changes == null) {
            return false;
        }
        long stamp = changes.stamp();
        if (before != null && before.stamp() == stamp) {
            return false;
        }
        current = laidOver(stamp, changes);
        return before != null;
    }

    /** The catalogue as the caller's transaction sees it. */
    public CatalogueEdition fresh() {
        return changes == null ? current() : laidOver(changes.stamp(), changes);
    }

    private CatalogueEdition laidOver(long stamp, CatalogueChanges over) {
        List<CatalogueItem> items = new ArrayList<>(shipped);
        over.inForce().forEach(change -> add(change, items));
        return new CatalogueEdition(stamp, items);
    }

    /** What cannot be read any more is left out and said in the log: the version before it goes on. */
    private static void add(CatalogueChange change, List<CatalogueItem> items) {
        try {
            items.add(item(change, change.text(), change.effectiveFrom()));
        } catch (BrokenCatalogue broken) {
            leftOut(change.kind(), change.code(), change.version(), broken);
        }
    }

    /** The change as an entry that holds from that day. */
    public static CatalogueItem item(CatalogueChangeFacts change, String text, @Nullable LocalDate from) {
        return new CatalogueItem(
                change.kind(),
                change.code(),
                change.version(),
                from == null ? LocalDate.MIN : from,
                text,
                CatalogueText.parse(change.code(), text),
                false);
    }

    /** Says in the log that a version cannot be used. */
    public static void leftOut(CatalogueKind kind, String code, int version, BrokenCatalogue why) {
        LOG.log(
                System.Logger.Level.ERROR,
                "Left out of the catalogue: {0} {1}, version {2}: {3}",
                kind,
                code,
                version,
                why.getMessage());
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Kst.ZONE));
    }
}
