package org.singlewindow.wallet;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import org.singlewindow.shared.Refusal;

/** Looks each morning which papers end soon. */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class WalletTimer {
    private static final System.Logger LOG = System.getLogger(WalletTimer.class.getName());

    @Inject
    private WalletKeeping keeping;

    @Schedule(hour = "8", minute = "17", timezone = "Asia/Seoul", persistent = false)
    void look() {
        for (String paper : keeping.toWarn()) {
            try {
                keeping.warn(paper);
            } catch (PersistenceException
                    | TransactionalException
                    | IllegalStateException
                    | IllegalArgumentException
                    | Refusal e) {
                LOG.log(System.Logger.Level.WARNING, "The owner of " + paper + " is warned tomorrow", e);
            }
        }
    }
}
