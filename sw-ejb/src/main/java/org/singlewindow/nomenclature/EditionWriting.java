package org.singlewindow.nomenclature;

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
import org.singlewindow.codes.HsNomenclature;

/** Writes an accepted edition in the background, part by part, so that everyone can see how far it is. */
@Stateless
public class EditionWriting {
    private static final System.Logger LOG = System.getLogger(EditionWriting.class.getName());
    private static final int PART = 500;

    @Inject
    private EditionParts parts;

    @Inject
    private HsNomenclature own;

    /** Begins when the transaction is through that accepted the edition. */
    @Asynchronous
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionAccepted accepted) {
        List<NomenclatureFile.Row> rows = accepted.rows().stream()
                .map(row -> own.find(row.code())
                        .map(NomenclatureFile.Row::of)
                        .map(row::worded)
                        .orElse(row))
                .toList();
        try {
            for (int start = 0; start < rows.size(); start += PART) {
                parts.write(accepted.edition(), rows.subList(start, Math.min(rows.size(), start + PART)));
            }
        } catch (EJBException failed) {
            LOG.log(System.Logger.Level.ERROR, "Edition " + accepted.edition() + " could not be written", failed);
            parts.fail(accepted.edition());
        }
    }
}
