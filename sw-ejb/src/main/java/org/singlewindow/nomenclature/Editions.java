package org.singlewindow.nomenclature;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.singlewindow.codes.OfficialLists;

/** The editions of the Harmonized System. */
@ApplicationScoped
class Editions extends OfficialLists<Edition> {
    Editions() {
        super(Edition.class);
    }

    /** The edition that came with the window last. */
    Optional<Edition> shipped() {
        return all().stream().filter(Edition::isShipped).max((one, other) -> Integer.compare(one.id(), other.id()));
    }

    /** Two servers that start at the same moment load what is shipped once. */
    void queueUp() {
        entities().createNativeQuery("select pg_advisory_xact_lock(7304001)").getResultList();
    }
}
