package org.singlewindow.inspection;

import java.time.Instant;

/**
 * A time at which all who want to see the goods can come.
 *
 * @param left how many more visits like this one there is room for
 * @param others whether others who want to see the same goods come then already
 */
public record Slot(Instant at, int left, boolean others) {}
