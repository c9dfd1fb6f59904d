package org.singlewindow.privacy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.singlewindow.reference.Limits;

/** For how long each kind of data is kept; then it is deleted. */
public enum Retention {
    /** Who of the staff looked at whose data. */
    LOOKS(Limits.LOOK_DAYS),
    /** Who was refused what was not theirs. */
    REFUSALS(Limits.REFUSAL_DAYS);

    private final Limits days;

    Retention(Limits days) {
        this.days = days;
    }

    /** What is older than this is deleted. */
    public Instant before(Instant now) {
        return now.minus(days.value(), ChronoUnit.DAYS);
    }

    /** The setting that says for how long. */
    public Limits days() {
        return days;
    }
}
