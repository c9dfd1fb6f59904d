package org.singlewindow.location;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;

/** Writes an accepted list in the background, part by part, so that everyone can see how far it is. */
@Stateless
public class PlaceListWriting {
    private static final System.Logger LOG = System.getLogger(PlaceListWriting.class.getName());
    private static final int PART = 2_000;

    @Inject
    private PlaceListParts parts;

    /** Begins when the transaction is through that accepted the list. */
    @Asynchronous
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlaceListAccepted accepted) {
        List<PlacesFile.Row> rows = accepted.rows();
        try {
            for (int start = 0; start < rows.size(); start += PART) {
                parts.write(accepted.list(), rows.subList(start, Math.min(rows.size(), start + PART)));
            }
        } catch (EJBException failed) {
            LOG.log(System.Logger.Level.ERROR, "List " + accepted.list() + " could not be written", failed);
            parts.fail(accepted.list());
        }
    }
}
