package org.singlewindow.application;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.Timing;

/**
 * How the processing period of an application stands still, and why.
 *
 * @param stoppedAt since when it stands still; null while it runs
 * @param why why it does; empty while it runs
 * @param resumedAt when it last ran on; null where it never stood still
 * @param days its days by which its end has moved so far
 */
public record Pause(
        @Nullable Instant stoppedAt,
        Set<Timing.Stop> why,
        @Nullable Instant resumedAt,
        int days) {
    public Pause {
        why = Set.copyOf(why);
    }
}
