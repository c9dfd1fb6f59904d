package org.singlewindow.inspection;

import java.time.Instant;

/**
 * How full an office is at one time.
 *
 * @param taken how many inspections take place then
 * @param capacity how many can
 */
public record Occupancy(Instant at, int taken, int capacity) {}
