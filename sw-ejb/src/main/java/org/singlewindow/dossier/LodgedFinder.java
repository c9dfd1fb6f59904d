package org.singlewindow.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.singlewindow.search.Finder;
import org.singlewindow.search.Found;
import org.singlewindow.search.Kind;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Page;

/** Finds consignments that were lodged, for whose they are. */
@ApplicationScoped
class LodgedFinder implements Finder {
    @Inject
    private Access access;

    @Override
    public Kind kind() {
        return Kind.CASE;
    }

    @Override
    public Set<Actor.Role> readers() {
        return Set.of(Actor.Role.TRADER, Actor.Role.BROKER);
    }

    @Override
    public Page<Found> find(String typed, int most) {
        return access.found(DossierQuery.Stage.LODGED, typed, most, Kind.CASE);
    }
}
