package org.singlewindow.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.reference.Kst;

/**
 * When offices inspect, when goods can be inspected where they lie, and how many at a time. A calendar is called as an office
 * ({@code QIA/YEONGNAM}), a place or an officer.
 */
@ApplicationScoped
class Calendars {
    private static final String PLACE = "place/";
    private static final String OFFICER = "officer/";

    private final Map<String, Hours> others = new HashMap<>();
    private final Hours office;
    private final Hours place;

    @Inject
    private WorkingDays workingDays;

    /**
     * When visits begin, and how many at a time.
     *
     * @param times in Korea
     */
    private record Hours(List<LocalTime> times, int capacity) {
        static Hours of(CatalogueEntry entry) {
            entry.allow("times", "capacity");
            return new Hours(entry.texts("times").stream().map(LocalTime::parse).toList(), entry.number("capacity"));
        }
    }

    @SuppressWarnings("NullAway.Init")
    Calendars() {
        CatalogueEntry said = CatalogueEntry.read("inspection-hours").allow("office", "place", "others");
        office = Hours.of(said.get("office"));
        place = Hours.of(said.get("place"));
        said.get("others").children().forEach((calendar, entry) -> others.put(calendar, Hours.of(entry)));
    }

    /** The calendar of a place where goods lie. */
    static String ofPlace(String code) {
        return PLACE + code;
    }

    static boolean isOfPlace(String calendar) {
        return calendar.startsWith(PLACE);
    }

    /** The calendar of an officer, who is at one place at a time. */
    static String ofOfficer(String person) {
        return OFFICER + person;
    }

    static boolean isOfOfficer(String calendar) {
        return calendar.startsWith(OFFICER);
    }

    private Hours hours(String calendar) {
        return others.getOrDefault(calendar, calendar.startsWith(PLACE) ? place : office);
    }

    /** How many visits there are at a time. */
    int capacity(String calendar) {
        return calendar.startsWith(OFFICER) ? 1 : hours(calendar).capacity();
    }

    /** The times of those days at which all of the calendars are open, the earliest first. */
    List<Instant> common(Collection<String> calendars, LocalDate from, LocalDate until) {
        List<LocalTime> times = calendars.stream()
                .map(calendar -> hours(calendar).times())
                .reduce((one, other) -> one.stream().filter(other::contains).toList())
                .orElse(List.of());
        return from.datesUntil(until)
                .filter(workingDays::isWorkingDay)
                .flatMap(day -> times.stream()
                        .sorted()
                        .map(time -> day.atTime(time).atZone(Kst.ZONE).toInstant()))
                .toList();
    }
}
