package org.singlewindow.reference;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is done without end goes on, whatever happened once. */
class EndlessTaskTest {
    private static final ManagedThreadFactory THREADS = (ManagedThreadFactory) Proxy.newProxyInstance(
            ManagedThreadFactory.class.getClassLoader(),
            new Class<?>[] {ManagedThreadFactory.class},
            (proxy, method, arguments) -> new Thread((Runnable) arguments[0]));

    @Test
    void whatFailedUnannouncedIsTriedAgain() throws InterruptedException {
        AtomicInteger turns = new AtomicInteger();
        CountDownLatch again = new CountDownLatch(1);
        EndlessTask task = EndlessTask.start(THREADS, "twice", () -> {
            if (turns.incrementAndGet() == 1) {
                EndlessTaskTest.<RuntimeException>unannounced(new java.sql.SQLException("the database went away"));
            }
            again.countDown();
            TimeUnit.DAYS.sleep(1);
        });
        assertTrue(again.await(30, TimeUnit.SECONDS));
        task.interrupt();
    }

    /** As interceptors do: a checked exception that no signature names. */
    @SuppressWarnings("unchecked")
    private static <E extends Exception> void unannounced(Exception checked) throws E {
        throw (E) checked;
    }
}
