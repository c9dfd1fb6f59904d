package org.singlewindow.story;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.singlewindow.reference.Kst;

/** The clock of the stage: it goes as every clock, and can be moved on. */
@Alternative
@Priority(1)
@ApplicationScoped
public class StageClock {
    private Duration ahead = Duration.ZERO;

    /** Lets time pass. */
    public void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    @Produces
    Clock clock() {
        return new Moved();
    }

    private final class Moved extends Clock {
        @Override
        public ZoneId getZone() {
            return Kst.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), ahead);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(ahead);
        }
    }
}
