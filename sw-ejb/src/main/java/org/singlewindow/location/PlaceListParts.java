package org.singlewindow.location;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;

/** Writes each part of a list in a transaction of its own. */
@Stateless
public class PlaceListParts {
    @Inject
    private PlaceLists lists;

    /** Writes a part, and counts it. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void write(int list, List<PlacesFile.Row> rows) {
        try {
            lists.write(list, rows);
        } catch (SQLException failed) {
            throw new EJBException(failed);
        }
        lists.locked(list).loaded(rows.size());
    }

    /** Removes what was written. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void fail(int list) {
        lists.removePlaces(list);
        lists.locked(list).fail();
    }
}
