package org.singlewindow.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.singlewindow.calendar.Occasion;
import org.singlewindow.calendar.OccasionSource;
import org.singlewindow.party.Reach;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;

/** Until when fees are to be paid, for the payer's calendar. */
@ApplicationScoped
class FeesDue implements OccasionSource {
    @Inject
    private Ledger ledger;

    @Override
    public List<Occasion> of(Actor reader, Reach reach, int most) {
        if (!reader.is(Actor.Role.TRADER) && !reader.is(Actor.Role.BROKER)) {
            return List.of();
        }
        return ledger.page(reach, true, Cut.first(most)).rows().stream()
                .map(charge -> Occasion.due(
                        "fee-" + charge.reference(),
                        charge.dueOn(),
                        "calendar.fee",
                        List.of(charge.document(), charge.application(), charge.number()),
                        "/trader/pay?number=" + charge.number()))
                .toList();
    }
}
