package org.singlewindow.official;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** Writes each part of an edition in a transaction of its own. */
@Stateless
public class EditionParts {
    @Inject
    private Editions editions;

    /** Writes a part, and counts it. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void write(Accepted accepted, int from, int to) {
        try {
            accepted.writing().write(from, to);
        } catch (SQLException failed) {
            throw new EJBException(failed);
        }
        Edition written = editions.locked(accepted.edition());
        written.loaded(to - from);
        if (written.state() != Edition.State.LOADING) {
            accepted.list().complete(accepted.edition());
        }
    }

    /** Removes what was written. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void fail(Accepted accepted) {
        accepted.list().remove(accepted.edition());
        editions.locked(accepted.edition()).fail();
    }
}
