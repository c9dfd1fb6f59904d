package org.singlewindow.persistence;

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
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.reference.EndlessTask;

/** Writes notes down, those of each taker in a thread of its own; what is left when the server stops is written then. */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class NoteWriter {
    private static final long LOOK_UP_MILLIS = 1_000;
    private static final long AT_MOST_MILLIS = 5_000;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    @Any
    private Instance<NoteTaker> takers;

    private final List<EndlessTask> tasks = new ArrayList<>();

    @PostConstruct
    void start() {
        for (NoteTaker taker : takers) {
            tasks.add(EndlessTask.start(
                    threads, taker.thread(), () -> taker.notes().writeNext(LOOK_UP_MILLIS)));
        }
    }

    @PreDestroy
    void stop() {
        tasks.forEach(task -> task.finish(AT_MOST_MILLIS));
        takers.forEach(NoteTaker::write);
    }
}
