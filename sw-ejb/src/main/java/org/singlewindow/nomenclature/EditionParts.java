package org.singlewindow.nomenclature;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;

/** Writes each part of an edition in a transaction of its own. */
@Stateless
public class EditionParts {
    @Inject
    private Editions editions;

    @Inject
    private GoodsCodes codes;

    /** Writes a part, and counts it. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void write(int edition, List<NomenclatureFile.Row> rows) {
        try {
            codes.write(edition, rows);
        } catch (SQLException failed) {
            throw new EJBException(failed);
        }
        Edition written = editions.locked(edition);
        written.loaded(rows.size());
        if (written.state() == Edition.State.READY) {
            codes.collectWords(edition);
        }
    }

    /** Removes what was written. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void fail(int edition) {
        codes.remove(edition);
        editions.locked(edition).fail();
    }
}
