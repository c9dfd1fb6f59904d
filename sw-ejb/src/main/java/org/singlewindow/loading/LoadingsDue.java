package org.singlewindow.loading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.singlewindow.calendar.Occasion;
import org.singlewindow.calendar.OccasionSource;
import org.singlewindow.party.Reach;
import org.singlewindow.shared.Actor;

/** Until when released exports are to be loaded, for their declarants' calendar. */
@ApplicationScoped
class LoadingsDue implements OccasionSource {
    @Inject
    private Loadings loadings;

    @Override
    public List<Occasion> of(Actor reader, Reach reach, int most) {
        return loadings.ofDeclarants(reach.whole(), most).stream()
                .map(Loading::view)
                .map(loading -> Occasion.due(
                        "loading-" + loading.declaration(),
                        loading.deadline(),
                        "calendar.loading",
                        List.of(loading.declaration()),
                        "/trader/case?ref=" + loading.dossier()))
                .toList();
    }
}
