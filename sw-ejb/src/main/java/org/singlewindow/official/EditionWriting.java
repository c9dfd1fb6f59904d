package org.singlewindow.official;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Writes an accepted edition in the background, part by part, so that everyone can see how far it is. */
@Stateless
public class EditionWriting {
    private static final System.Logger LOG = System.getLogger(EditionWriting.class.getName());
    private static final int PART = 1_000;

    @Inject
    private EditionParts parts;

    /** Begins when the transaction is through that accepted the edition. */
    @Asynchronous
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(@Observes(during = TransactionPhase.AFTER_SUCCESS) Accepted accepted) {
        try {
            for (int start = 0; start < accepted.entries(); start += PART) {
                parts.write(accepted, start, Math.min(accepted.entries(), start + PART));
            }
        } catch (EJBException failed) {
            LOG.log(System.Logger.Level.ERROR, "Edition " + accepted.edition() + " could not be written", failed);
            parts.fail(accepted);
        }
    }
}
