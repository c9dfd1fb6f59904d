package org.singlewindow.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.singlewindow.privacy.Retained;
import org.singlewindow.privacy.Retention;

/** Deletes evidence by whole months. */
@ApplicationScoped
public class OldEvidence implements Retained {
    @Inject
    private Transmissions transmissions;

    @Override
    public Retention rule() {
        return Retention.EVIDENCE;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant before, int most) {
        return transmissions.forgetEvidence(before);
    }
}
