package org.singlewindow.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;

/** Says on which day somebody hears next of what is due: some working days before, on its day, and when it has passed. */
@ApplicationScoped
class DueDays {
    @Inject
    private WorkingDays workingDays;

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.now(clock.withZone(Kst.ZONE));
    }

    /** After today; null where nothing is due. */
    @Nullable
    LocalDate next(@Nullable LocalDate due) {
        if (due == null || due.equals(Undertaking.UNSAID)) {
            return null;
        }
        LocalDate today = today();
        LocalDate reminder = daysBefore(due);
        if (reminder.isAfter(today)) {
            return reminder;
        }
        return due.isAfter(today) ? due : due.plusDays(1);
    }

    private LocalDate daysBefore(LocalDate due) {
        LocalDate day = due;
        for (int left = Limits.REMINDER_DAYS.intValue(); left > 0; ) {
            day = day.minusDays(1);
            left -= workingDays.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
