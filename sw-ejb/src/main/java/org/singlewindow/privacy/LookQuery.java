package org.singlewindow.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The looks that are searched for.
 *
 * @param who reference of the person who looked; empty for everybody
 * @param whose an organisation, or the reference of an application or case; empty for all
 * @param from first day, in Korea; null without beginning
 * @param until last day; null without end
 * @param before id of the look after which the list goes on; 0 from the newest
 */
public record LookQuery(
        String who,
        String whose,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        long before) {
    public static final LookQuery ALL = new LookQuery("", "", null, null, 0);
}
