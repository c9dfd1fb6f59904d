package org.singlewindow.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;

/**
 * Finds times at which all who want to see the same goods can come, and takes them: a place in the calendar of each office, and
 * one where the goods lie. Whoever calls has locked the case; calendars are locked after it, in the order of their names, so
 * that nobody waits for somebody who waits for him.
 */
@ApplicationScoped
class Appointments {
    /** Who comes within it meets those who are still there. */
    private static final Duration VISIT = Duration.ofHours(1);

    @Inject
    private Inspections inspections;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    /** A place in a calendar that a visit needs. */
    private record Need(String calendar, long inspection) {}

    /** The inspection and all others that can be done in the same visit, the oldest first. */
    List<Inspection> joint(Inspection one) {
        List<Inspection> joint = new ArrayList<>(List.of(one));
        List<Inspection> rest = new ArrayList<>(inspections.ofCase(one.dossier()));
        rest.removeIf(other -> other.id() == one.id() || !other.isOpenVisit());
        for (int i = 0; i < joint.size(); i++) {
            List<Inspection> met = rest.stream().filter(joint.get(i)::meets).toList();
            joint.addAll(met);
            rest.removeAll(met);
        }
        joint.sort(Comparator.comparing(Inspection::id));
        return joint;
    }

    /** Times that are open to all of them and not taken by others, the earliest first. */
    List<Slot> free(List<Inspection> joint) {
        Instant earliest = clock.instant().plus(Duration.ofHours(Limits.INSPECTION_LEAD_HOURS.value()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Kst.ZONE);
        LocalDate until = today.plusDays(Limits.INSPECTION_DAYS.value() + 1);
        Map<String, Long> needed = needs(joint).stream()
                .collect(Collectors.groupingBy(Need::calendar, TreeMap::new, Collectors.counting()));
        Set<Long> own = ids(joint);
        List<Seat> taken = taken(needed.keySet(), earliest, until).stream()
                .filter(seat -> !own.contains(seat.inspection()))
                .toList();
        return calendars.common(needed.keySet(), today, until).stream()
                .filter(at -> !at.isBefore(earliest))
                .map(at -> new Slot(at, left(needed, around(at, taken)), isTaken(joint, at)))
                .filter(slot -> slot.left() > 0)
                .toList();
    }

    private int left(Map<String, Long> needed, List<Seat> taken) {
        Map<String, Long> gone = taken.stream().collect(Collectors.groupingBy(Seat::calendar, Collectors.counting()));
        return needed.entrySet().stream()
                .mapToInt(need -> (int)
                        ((calendars.capacity(need.getKey()) - gone.getOrDefault(need.getKey(), 0L)) / need.getValue()))
                .min()
                .orElse(0);
    }

    /** How full a calendar is at its times from that day until before the other. */
    List<Occupancy> occupancy(String calendar, LocalDate from, LocalDate until) {
        List<Seat> taken = taken(Set.of(calendar), from.atStartOfDay(Kst.ZONE).toInstant(), until);
        return calendars.common(Set.of(calendar), from, until).stream()
                .map(at -> new Occupancy(at, around(at, taken).size(), calendars.capacity(calendar)))
                .toList();
    }

    private List<Seat> taken(Collection<String> of, Instant from, LocalDate until) {
        return inspections.taken(
                of, from.minus(VISIT), until.atStartOfDay(Kst.ZONE).toInstant());
    }

    private static List<Seat> around(Instant at, List<Seat> taken) {
        return taken.stream()
                .filter(seat -> Duration.between(at, seat.startsAt()).abs().compareTo(VISIT) < 0)
                .toList();
    }

    private List<Seat> around(Instant at, String calendar) {
        return around(at, inspections.taken(Set.of(calendar), at.minus(VISIT), at.plus(VISIT)));
    }

    private static boolean isTaken(List<Inspection> joint, Instant at) {
        return joint.stream().anyMatch(one -> at.equals(one.startsAt()));
    }

    /** Each office comes itself; where the goods lie, they come together. */
    private static List<Need> needs(List<Inspection> joint) {
        List<Need> needs = new ArrayList<>();
        Set<String> places = new HashSet<>(Set.of(""));
        for (Inspection one : joint) {
            needs.add(new Need(one.calendar(), one.id()));
            if (places.add(one.place())) {
                needs.add(new Need(Calendars.ofPlace(one.place()), one.id()));
            }
        }
        needs.sort(Comparator.comparing(Need::calendar).thenComparing(Need::inspection));
        return needs;
    }

    private static Set<Long> ids(List<Inspection> joint) {
        return joint.stream().map(Inspection::id).collect(Collectors.toSet());
    }

    /**
     * Takes that time for all of them; what they had taken at other times is free again.
     *
     * @return those of them whose time has changed
     */
    List<Inspection> book(List<Inspection> joint, Instant at) {
        List<Inspection> moved =
                joint.stream().filter(one -> !at.equals(one.startsAt())).toList();
        moved.forEach(one -> one.refuseUnlessPossible(InspectionAct.BOOK));
        Map<Boolean, List<Seat>> seats = inspections.seats(ids(joint)).stream()
                .collect(Collectors.partitioningBy(seat -> seat.startsAt().equals(at)));
        inspections.free(seats.getOrDefault(false, List.of()));
        List<String> kept = new ArrayList<>(
                seats.getOrDefault(true, List.of()).stream().map(Seat::calendar).toList());
        needs(joint).stream()
                .filter(need -> !kept.remove(need.calendar()))
                .forEach(need -> take(need.calendar(), at, need.inspection()));
        moved.forEach(one -> one.book(at));
        return moved;
    }

    /** Takes the first place that nobody has, if there is one. */
    private void take(String calendar, Instant at, long inspection) {
        inspections.lock(calendar);
        Set<Integer> taken = around(at, calendar).stream().map(Seat::number).collect(Collectors.toSet());
        int number = IntStream.rangeClosed(1, calendars.capacity(calendar))
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow(() -> Refusal.notNow("inspection.slot-taken"));
        inspections.take(new Seat(calendar, at, number, inspection));
    }

    /** Those of a visit that come at the same time as that one, itself among them. */
    List<Inspection> together(Inspection one) {
        return joint(one).stream()
                .filter(other -> other.id() == one.id()
                        || one.startsAt() != null && one.startsAt().equals(other.startsAt()))
                .toList();
    }

    /** What they have taken is free again. */
    void free(List<Inspection> given, Predicate<Seat> which) {
        inspections.free(inspections.seats(ids(given)).stream().filter(which).toList());
    }

    /** One of a visit ahead is done: its seats are free, but others who come to the same place keep the one that is there. */
    void done(Inspection one) {
        Instant at = one.startsAt();
        if (at == null || !at.isAfter(clock.instant())) {
            return;
        }
        together(one).stream()
                .filter(other -> other.id() != one.id() && other.place().equals(one.place()))
                .findFirst()
                .ifPresent(other -> inspections.seats(ids(List.of(one))).stream()
                        .filter(seat -> Calendars.isOfPlace(seat.calendar()))
                        .forEach(seat -> seat.handTo(other.id())));
        free(List.of(one), seat -> seat.inspection() == one.id());
    }

    /** The officer goes there, who is nowhere else then. */
    void assign(Inspection inspection, String person) {
        inspection.assign(person);
        free(List.of(inspection), seat -> Calendars.isOfOfficer(seat.calendar()));
        Instant at = inspection.startsAt();
        if (at != null) {
            String calendar = Calendars.ofOfficer(person);
            inspections.lock(calendar);
            if (!around(at, calendar).isEmpty()) {
                throw Refusal.notNow("inspection.officer-elsewhere");
            }
            inspections.take(new Seat(calendar, at, 1, inspection.id()));
        }
    }
}
