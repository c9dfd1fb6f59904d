package org.singlewindow.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.singlewindow.privacy.Retained;
import org.singlewindow.privacy.Retention;

/** Deletes what organisations were told some time later; what happened still stands in the case's timeline. */
@ApplicationScoped
public class OldMessages implements Retained {
    @Inject
    private Messages messages;

    @Override
    public Retention rule() {
        return Retention.NOTICES;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant before, int most) {
        return messages.forget(before, most);
    }

    /** Deletes all about a case that is itself deleted. */
    public void forget(String caseReference) {
        messages.remove(caseReference);
    }
}
