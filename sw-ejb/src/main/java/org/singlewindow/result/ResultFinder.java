package org.singlewindow.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.singlewindow.party.Actors;
import org.singlewindow.search.Finder;
import org.singlewindow.search.Found;
import org.singlewindow.search.Kind;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Finds what the official's own agency reported of applications lodged elsewhere. */
@ApplicationScoped
class ResultFinder implements Finder {
    @Inject
    private ResultsElsewhere results;

    @Inject
    private Actors actors;

    @Override
    public Kind kind() {
        return Kind.RESULT;
    }

    @Override
    public Set<Actor.Role> readers() {
        return Set.of(Actor.Role.OFFICIAL);
    }

    @Override
    public Page<Found> find(String typed, int most) {
        Page<ResultElsewhere> page = results.of(actors.current().organisation(), typed, Cut.first(most));
        return page.showing(page.rows().stream().map(ResultFinder::found).toList());
    }

    private static Found found(ResultElsewhere result) {
        return Found.of(
                Kind.RESULT,
                result.number(),
                result.document(),
                "",
                result.outcome().name(),
                result.reportedAt());
    }
}
