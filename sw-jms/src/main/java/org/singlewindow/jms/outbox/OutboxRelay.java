package org.singlewindow.jms.outbox;

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
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.singlewindow.outbox.EnvelopeReady;
import org.singlewindow.reference.EndlessTask;
import org.singlewindow.reference.Limits;

/**
 * Keeps carrying envelopes from the outbox to the queues: at once after a commit that put some there, and every second
 * for what another node or an earlier life of this one left behind.
 */
@Singleton
@Startup
@DependsOn("sw-ejb.jar#Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class OutboxRelay {
    private static final System.Logger LOG = System.getLogger(OutboxRelay.class.getName());
    private static final long LOOK_AGAIN_MILLIS = 1_000;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private OutboxCarrier carrier;

    private final Semaphore work = new Semaphore(0);
    private long pause = LOOK_AGAIN_MILLIS;
    private @Nullable EndlessTask task;

    @PostConstruct
    void start() {
        task = EndlessTask.start(threads, "outbox-relay", this::relay);
    }

    @PreDestroy
    void stop() {
        if (task != null) {
            task.interrupt();
        }
    }

    /** Public because the container calls it: an observer of a session bean must be a business method. */
    public void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) EnvelopeReady ready) {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    private void relay() throws InterruptedException {
        try {
            int carried = carrier.carry(Limits.RELAY_BATCH.intValue());
            pause = LOOK_AGAIN_MILLIS;
            if (carried < Limits.RELAY_BATCH.intValue()) {
                awaitWork(pause);
            }
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            // Whatever it is, the envelopes are still in the outbox: wait longer each time, and try again.
            LOG.log(System.Logger.Level.WARNING, "The outbox could not be carried; trying again", e);
            pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
            TimeUnit.MILLISECONDS.sleep(pause);
        }
    }

    private void awaitWork(long millis) throws InterruptedException {
        if (work.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }
}
