package org.singlewindow.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.singlewindow.news.News;
import org.singlewindow.news.Newsroom;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;

/**
 * Lets programs wait until there is something for them. Each holds a thread of the server meanwhile, so few may: whoever
 * comes when all places are taken is answered at once.
 */
@ApplicationScoped
class Listening {
    /** News say only that there is something, and may get lost: one looks from time to time. */
    private static final long LOOK_AGAIN_MILLIS = 1_000;

    @Inject
    private Newsroom newsroom;

    private final Semaphore places = new Semaphore(Limits.EVENT_WAITERS.intValue());

    /** Rings when something is told. */
    private static final class Bell implements Newsroom.Ear {
        private final Semaphore rung = new Semaphore(0);

        @Override
        public void hear(News.Kind kind) {
            rung.release();
        }

        void await(long millis) throws InterruptedException {
            if (rung.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                rung.drainPermits();
            }
        }
    }

    /** What is there to be read, as soon as there is something, and no later than that. */
    <T> T until(int seconds, Actor actor, Supplier<T> reading, Predicate<T> something) {
        T read = reading.get();
        if (seconds == 0 || something.test(read) || !places.tryAcquire()) {
            return read;
        }
        Bell bell = new Bell();
        try {
            boolean unused = newsroom.join(actor, bell);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            while (!something.test(read) && System.nanoTime() < end) {
                bell.await(Math.min(LOOK_AGAIN_MILLIS, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()) + 1));
                read = reading.get();
            }
            return read;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return read;
        } finally {
            newsroom.leave(bell);
            places.release();
        }
    }
}
