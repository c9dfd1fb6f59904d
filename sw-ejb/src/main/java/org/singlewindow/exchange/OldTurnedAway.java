package org.singlewindow.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.singlewindow.privacy.Retained;
import org.singlewindow.privacy.Retention;

/** Forgets after a while which messages were not taken in. */
@ApplicationScoped
public class OldTurnedAway implements Retained {
    @Inject
    private Transmissions transmissions;

    @Override
    public Retention rule() {
        return Retention.TURNED_AWAY;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant before, int most) {
        return transmissions.forgetTurnedAway(before, most);
    }
}
