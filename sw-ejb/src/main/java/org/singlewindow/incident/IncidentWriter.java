package org.singlewindow.incident;

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
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.EndlessTask;

/** Writes incidents down in a thread of its own; what is left when the server stops is written then. */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class IncidentWriter {
    private static final long LOOK_UP_MILLIS = 1_000;
    private static final long AT_MOST_MILLIS = 5_000;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private IncidentBook book;

    private @Nullable EndlessTask task;

    @PostConstruct
    void start() {
        task = EndlessTask.start(threads, "incident-writer", () -> book.writeNext(LOOK_UP_MILLIS));
    }

    @PreDestroy
    void stop() {
        if (task != null) {
            task.finish(AT_MOST_MILLIS);
        }
        book.write();
    }
}
