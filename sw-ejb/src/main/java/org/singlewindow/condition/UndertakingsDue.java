package org.singlewindow.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import org.singlewindow.calendar.Occasion;
import org.singlewindow.calendar.OccasionSource;
import org.singlewindow.party.Reach;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;

/** Until when traders have to do what decisions demand, for their calendar. */
@ApplicationScoped
class UndertakingsDue implements OccasionSource {
    private static final UndertakingQuery TO_DO =
            new UndertakingQuery(EnumSet.of(UndertakingState.OPEN, UndertakingState.OVERDUE), "", "");

    @Inject
    private Undertakings undertakings;

    @Override
    public List<Occasion> of(Actor reader, Reach reach, int most) {
        if (!reader.is(Actor.Role.TRADER) && !reader.is(Actor.Role.BROKER)) {
            return List.of();
        }
        return undertakings.within(reach, TO_DO, Cut.first(most)).rows().stream()
                .filter(Undertaking::hasDay)
                .map(undertaking -> Occasion.due(
                        "undertaking-" + undertaking.reference(),
                        undertaking.dueOn(),
                        "calendar.undertaking",
                        List.of(undertaking.reference(), undertaking.application()),
                        "/trader/undertaking?ref=" + undertaking.reference()))
                .toList();
    }
}
