package org.singlewindow.reference;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** Does one thing again and again in a thread of its own, until it is told to end; what fails once is tried again. */
public final class EndlessTask {
    private static final System.Logger LOG = System.getLogger(EndlessTask.class.getName());
    private static final long AFTER_FAILURE_MILLIS = 1_000;

    private final Thread thread;
    private final Turn turn;
    private final long afterFailure;
    private volatile boolean running = true;

    /** What is done each time. It waits by itself where there is nothing to do. */
    public interface Turn {
        void take() throws InterruptedException;
    }

    private EndlessTask(ManagedThreadFactory threads, String name, Turn turn, long afterFailure) {
        this.turn = turn;
        this.afterFailure = afterFailure;
        this.thread = threads.newThread(this::run);
        thread.setName(name);
    }

    /** Begins at once. */
    public static EndlessTask start(ManagedThreadFactory threads, String name, Turn turn) {
        return start(threads, name, turn, AFTER_FAILURE_MILLIS);
    }

    /**
     * Begins at once.
     *
     * @param afterFailure milliseconds until it is tried again
     */
    public static EndlessTask start(ManagedThreadFactory threads, String name, Turn turn, long afterFailure) {
        EndlessTask task = new EndlessTask(threads, name, turn, afterFailure);
        task.thread.start();
        return task;
    }

    /** Ends it wherever it waits. */
    public void interrupt() {
        running = false;
        thread.interrupt();
    }

    /** Lets it end by itself, for it may be writing, and waits for that so long at most. */
    public void finish(long millis) {
        running = false;
        try {
            thread.join(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (running) {
            try {
                take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Takes one turn. Whatever it throws, a commit that failed unannounced too, comes out as what the turn failed by. */
    private void take() throws InterruptedException {
        FutureTask<Void> once = new FutureTask<>(() -> {
            turn.take();
            return null;
        });
        once.run();
        try {
            once.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InterruptedException interrupted) {
                throw interrupted;
            }
            LOG.log(System.Logger.Level.WARNING, thread.getName() + " failed; trying again", e.getCause());
            TimeUnit.MILLISECONDS.sleep(afterFailure);
        }
    }
}
