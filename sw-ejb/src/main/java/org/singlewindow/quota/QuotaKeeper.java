package org.singlewindow.quota;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.EndlessTask;

/** Fetches portions of the allowances in a thread of its own, and forgets those of the past. */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class QuotaKeeper {
    private static final long LOOK_UP_MILLIS = 1_000;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Quotas quotas;

    private @Nullable EndlessTask task;

    @PostConstruct
    void start() {
        task = EndlessTask.start(threads, "quota-keeper", () -> quotas.settleNext(LOOK_UP_MILLIS));
    }

    @PreDestroy
    void stop() {
        if (task != null) {
            task.interrupt();
        }
    }

    /** Every minute. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    void forget() {
        quotas.forget();
    }
}
