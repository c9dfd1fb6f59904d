package org.singlewindow.codes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.singlewindow.definitions.CatalogueEntry;

/** The days on which Korean authorities work: not at weekends, not on public holidays. */
@ApplicationScoped
public class WorkingDays {
    private final Set<LocalDate> holidays = new HashSet<>();

    public WorkingDays() {
        for (CatalogueEntry year : CatalogueEntry.read("holidays").children().values()) {
            for (CatalogueEntry holiday : year.list()) {
                holidays.add(holiday.allow("day", "name").date("day"));
            }
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** The day itself, or the next on which authorities work. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : addTo(day, 1);
    }

    /** The day so many working days later; the first day does not count, as the law counts periods. */
    public LocalDate addTo(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days are counted forward: " + workingDays);
        }
        LocalDate end = day;
        for (int left = workingDays; left > 0; ) {
            end = end.plusDays(1);
            left -= isWorkingDay(end) ? 1 : 0;
        }
        return end;
    }

    /** How many working days lie after the first day, up to and with the last; negative if that day has passed. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count());
    }
}
