package org.singlewindow.it.support;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits for a state of the world, and says which one never came. */
public final class Await {
    private static final long LOOK_AGAIN_MILLIS = 50;

    private Await() {}

    /** A state to wait for. */
    @FunctionalInterface
    public interface State {
        boolean reached() throws Exception;
    }

    /** Returns once the state is reached; fails when that takes longer. */
    public static void until(String what, Duration patience, State state) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (!state.reached()) {
            assertTrue(System.nanoTime() < end, "Never reached: " + what);
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
    }
}
