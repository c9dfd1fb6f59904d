package org.singlewindow.news;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.EndlessTask;

/** Looks for news: at once when something happened here, every second for what happened at other servers. */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class NewsWatch {
    private static final System.Logger LOG = System.getLogger(NewsWatch.class.getName());
    private static final long LOOK_AGAIN_MILLIS = 1_000;
    private static final long AFTER_FAILURE_MILLIS = 10_000;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private NewsDesk desk;

    @Inject
    private Event<News> heard;

    private @Nullable EndlessTask task;

    @PostConstruct
    void start() {
        task = EndlessTask.start(threads, "news-watch", this::watch);
    }

    @PreDestroy
    void stop() {
        if (task != null) {
            task.interrupt();
        }
    }

    private void watch() throws InterruptedException {
        try {
            desk.next(LOOK_AGAIN_MILLIS).forEach(heard::fire);
        } catch (PersistenceException | EJBException | TransactionalException e) {
            LOG.log(System.Logger.Level.WARNING, "News are out of reach; pages ask for themselves", e);
            TimeUnit.MILLISECONDS.sleep(AFTER_FAILURE_MILLIS);
        }
    }
}
