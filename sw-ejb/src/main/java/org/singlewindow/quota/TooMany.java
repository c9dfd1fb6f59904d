package org.singlewindow.quota;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Refusal;

/** An allowance is used up; later there will be more. */
public final class TooMany extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(Kst.ZONE);

    private final long seconds;

    TooMany(Allowance what, Instant now, Instant again) {
        super(Sort.TOO_MANY, what.code(), CLOCK.format(again.plusMillis(999)));
        this.seconds = Math.max(1, Duration.between(now, again.plusMillis(999)).toSeconds());
    }

    /** Seconds after which to try again. */
    public long retryAfter() {
        return seconds;
    }
}
