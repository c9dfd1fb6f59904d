package org.singlewindow.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the processing period of an application stands still while the applicant is asked.
 *
 * @param stoppedAt since when it stands still; null while it runs
 * @param resumedAt when it last ran on; null where it never stood still
 * @param days the working days by which its end has moved so far
 */
public record Pause(@Nullable Instant stoppedAt, @Nullable Instant resumedAt, int days) {}
