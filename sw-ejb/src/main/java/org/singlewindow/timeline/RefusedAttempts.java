package org.singlewindow.timeline;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Records what was refused, and to whom, although the refused transaction itself is rolled back. */
@Stateless
public class RefusedAttempts {
    @Inject
    private RefusedAttemptStore attempts;

    @Inject
    private Clock clock;

    /** Records in a transaction of its own. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void record(String person, String organisation, String act, String code) {
        attempts.add(new RefusedAttempt(clock.instant(), person, organisation, act, code));
    }
}
