package org.singlewindow.clock;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.Usual;
import org.singlewindow.form.Timing;

/**
 * Where an application stands, in one sentence: what is happening, whose turn it is, by when.
 *
 * @param until the last day of whoever's turn it is; null where there is none
 * @param mark how near that day is
 * @param usual how long such applications usually take; null where too few are known, or it is not the agency's turn
 * @param why why the days stand still; empty where they do not
 */
public record Standing(
        What what,
        @Nullable LocalDate until,
        Mark mark,
        @Nullable Usual usual,
        Set<Timing.Stop> why) {
    public Standing {
        why = Set.copyOf(why);
    }

    /** What is happening. */
    public enum What {
        ON_ITS_WAY(By.AGENCY),
        /** Lodged early: the days count when the goods are in storage. */
        AWAITS_GOODS(By.TRADER),
        AWAITS_FEE(By.TRADER),
        AWAITS_SAMPLE(By.AGENCY),
        TO_BE_TAKEN(By.AGENCY),
        REVIEWED(By.AGENCY),
        /** The days stand still until a fee is paid. */
        TO_PAY(By.TRADER),
        /** The days stand still for something else than a question or a fee. */
        STANDS_STILL(By.AGENCY),
        TO_ANSWER(By.TRADER),
        /** More time to answer was asked for. */
        MORE_TIME_WANTED(By.AGENCY),
        DECIDED(By.NOBODY);

        private final By by;

        What(By by) {
            this.by = by;
        }

        /** Whose turn it is. */
        public By by() {
            return by;
        }
    }

    /** Who is to act. */
    public enum By {
        TRADER,
        AGENCY,
        NOBODY
    }

    /** How near the last day is. */
    public enum Mark {
        FINE,
        /** A fifth of the days is left, or the last. */
        SOON,
        LATE,
        /** The days do not count now. */
        STANDS
    }
}
