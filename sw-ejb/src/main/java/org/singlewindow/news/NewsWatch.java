package org.singlewindow.news;

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
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.EndlessTask;

/** Looks for news: at once when something happened here, every second for what happened at other servers. While news are out of reach, pages ask for themselves. */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class NewsWatch {
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
        task = EndlessTask.start(threads, "news-watch", this::watch, AFTER_FAILURE_MILLIS);
    }

    @PreDestroy
    void stop() {
        if (task != null) {
            task.interrupt();
        }
    }

    private void watch() throws InterruptedException {
        desk.next(LOOK_AGAIN_MILLIS).forEach(heard::fire);
    }
}
