package org.singlewindow.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.singlewindow.privacy.Retained;
import org.singlewindow.privacy.Retention;

/** Deletes invitations some time after their end; who came by one still stands in the organisation's history. */
@ApplicationScoped
public class OldInvitations implements Retained {
    @Inject
    private Invitations invitations;

    @Override
    public Retention rule() {
        return Retention.INVITATIONS;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant before, int most) {
        return invitations.forget(before, most);
    }
}
