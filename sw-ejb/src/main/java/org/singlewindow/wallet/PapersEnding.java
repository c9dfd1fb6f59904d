package org.singlewindow.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.singlewindow.calendar.Occasion;
import org.singlewindow.calendar.OccasionSource;
import org.singlewindow.party.Reach;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;

/** When papers of wallets end, for their owners' calendar. */
@ApplicationScoped
class PapersEnding implements OccasionSource {
    @Inject
    private Wallets wallets;

    @Inject
    private Clock clock;

    @Override
    public List<Occasion> of(Actor reader, Reach reach, int most) {
        return wallets.ending(reach.whole(), LocalDate.now(clock.withZone(Kst.ZONE)), most).stream()
                .map(paper -> Occasion.due(
                        "wallet-" + paper.reference(),
                        Objects.requireNonNull(paper.validUntil()),
                        "calendar.wallet",
                        List.of(paper.reference()),
                        "/trader/wallet"))
                .toList();
    }
}
