package org.singlewindow.inspection;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.singlewindow.InMemoryIds;
import org.singlewindow.party.Reach;
import org.singlewindow.persistence.InMemoryPages;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Inspections in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryInspections implements Inspections {
    private final List<Inspection> inspections = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private final List<Photo> photos = new ArrayList<>();

    @Override
    public void add(Inspection inspection) {
        inspections.add(inspection);
    }

    private List<Inspection> all(Predicate<Inspection> wanted) {
        return inspections.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Inspection::id))
                .toList();
    }

    @Override
    public Optional<Inspection> find(String reference) {
        return all(one -> one.reference().equals(reference)).stream().findFirst();
    }

    @Override
    public Optional<String> caseOf(String reference) {
        return find(reference).map(Inspection::dossier);
    }

    @Override
    public List<Inspection> ofCase(String dossier) {
        return all(one -> one.dossier().equals(dossier));
    }

    @Override
    public List<Inspection> ofApplication(String application) {
        return all(one -> one.application().equals(application));
    }

    @Override
    public Page<Inspection> page(Reach reach, boolean open, Cut cut) {
        return InMemoryPages.of(
                all(one -> reach.covers(one.owner(), one.document())
                        && (!open || one.state().isOpen())),
                NEWEST,
                cut,
                false);
    }

    private static boolean isOf(Inspection one, String agency, String office) {
        return one.agency().equals(agency) && (office.isEmpty() || one.office().equals(office));
    }

    private static boolean isWithin(Instant at, Instant from, Instant until) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    @Override
    public List<Inspection> between(String agency, String office, Instant from, Instant until, int most) {
        return all(one -> isOf(one, agency, office) && one.startsAt() != null && isWithin(one.startsAt(), from, until))
                .stream()
                .sorted(Comparator.comparing(Inspection::startsAt).thenComparing(Inspection::id))
                .limit(most)
                .toList();
    }

    @Override
    public List<Inspection> ofOfficer(String agency, String officer, Instant from, Instant until, int most) {
        return between(agency, "", from, until, Integer.MAX_VALUE).stream()
                .filter(one -> officer.equals(one.view().officer()))
                .limit(most)
                .toList();
    }

    @Override
    public List<Inspection> waiting(String agency, String office, int most) {
        return all(one -> isOf(one, agency, office) && one.state() == InspectionState.WANTED).stream()
                .limit(most)
                .toList();
    }

    @Override
    public void lock(String calendar) {
        // One at a time acts here.
    }

    @Override
    public List<Seat> taken(Collection<String> calendars, Instant from, Instant until) {
        return seats.stream()
                .filter(seat -> calendars.contains(seat.calendar()) && isWithin(seat.startsAt(), from, until))
                .sorted(Comparator.comparing(Seat::calendar)
                        .thenComparing(Seat::startsAt)
                        .thenComparing(Seat::number))
                .toList();
    }

    @Override
    public List<Seat> seats(Collection<Long> of) {
        return seats.stream()
                .filter(seat -> of.contains(seat.inspection()))
                .sorted(Comparator.comparing(Seat::calendar).thenComparing(Seat::number))
                .toList();
    }

    @Override
    public void take(Seat seat) {
        InMemoryIds.give(seat);
        seats.add(seat);
    }

    @Override
    public void free(Collection<Seat> given) {
        seats.removeAll(given);
    }

    @Override
    public void add(Photo photo) {
        photos.add(photo);
    }

    @Override
    public Optional<Photo> photo(long inspection, int number) {
        return photos.stream()
                .filter(photo -> photo.inspection() == inspection && photo.number() == number)
                .findFirst();
    }

    @Override
    public void removeAll(String dossier) {
        Set<Long> gone = ofCase(dossier).stream().map(Inspection::id).collect(Collectors.toSet());
        seats.removeIf(seat -> gone.contains(seat.inspection()));
        photos.removeIf(photo -> gone.contains(photo.inspection()));
        inspections.removeIf(one -> gone.contains(one.id()));
    }
}
