package org.singlewindow.benchmark;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * What one round gave.
 *
 * @param elapsed from the first request until the last message was settled
 * @param answered from the request to lodge until its answer, in microseconds
 * @param received from the request to lodge until the agency had the application, in microseconds
 */
record Round(int cases, int applications, Duration elapsed, Histogram answered, Histogram received, Load load) {
    double seconds() {
        return elapsed.toNanos() / 1e9;
    }

    double casesPerSecond() {
        return cases / seconds();
    }

    double applicationsPerSecond() {
        return applications / seconds();
    }
}
