package org.singlewindow.definitions;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.EndlessTask;

/**
 * Looks for changes of the catalogue: at once after one was made here, every second for those of other servers. While they are
 * out of reach, the catalogue goes on as it is.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class CatalogueWatch {
    private static final System.Logger LOG = System.getLogger(CatalogueWatch.class.getName());
    private static final long LOOK_AGAIN_MILLIS = 1_000;
    private static final long AFTER_FAILURE_MILLIS = 10_000;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Event<CatalogueRefreshed> refreshed;

    private final Semaphore changed = new Semaphore(0);
    private @Nullable EndlessTask task;

    @PostConstruct
    void start() {
        task = EndlessTask.start(threads, "catalogue-watch", this::watch, AFTER_FAILURE_MILLIS);
    }

    @PreDestroy
    void stop() {
        if (task != null) {
            task.interrupt();
        }
    }

    /** Public because the container calls it: an observer of a session bean must be a business method. */
    public void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged change) {
        changed.release();
    }

    private void watch() throws InterruptedException {
        if (catalogue.refresh()) {
            LOG.log(System.Logger.Level.INFO, "The catalogue has changed");
            refreshed.fire(new CatalogueRefreshed(catalogue.current()));
        }
        if (changed.tryAcquire(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
            changed.drainPermits();
        }
    }
}
