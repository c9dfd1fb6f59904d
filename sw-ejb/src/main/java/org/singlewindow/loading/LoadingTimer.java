package org.singlewindow.loading;

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
import java.util.List;
import java.util.function.Consumer;
import org.singlewindow.shared.Refusal;

/** Looks each hour which exports were not loaded in time, and which are to be loaded soon. */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class LoadingTimer {
    private static final System.Logger LOG = System.getLogger(LoadingTimer.class.getName());

    @Inject
    private Lapsing lapsing;

    @Schedule(hour = "*", minute = "13", timezone = "Asia/Seoul", persistent = false)
    void look() {
        each(lapsing.overdue(), lapsing::lapse);
        each(lapsing.toWarn(), lapsing::warn);
    }

    /** What one of them fails at stops none of the others; it is tried again in an hour. */
    private static void each(List<String> declarations, Consumer<String> act) {
        for (String declaration : declarations) {
            try {
                act.accept(declaration);
            } catch (PersistenceException
                    | TransactionalException
                    | IllegalStateException
                    | IllegalArgumentException
                    | Refusal e) {
                LOG.log(System.Logger.Level.WARNING, "The loading of " + declaration + " waits an hour", e);
            }
        }
    }
}
