package org.singlewindow.location;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.singlewindow.codes.ListDifference;
import org.singlewindow.codes.ListFile;
import org.singlewindow.codes.OfficialList;
import org.singlewindow.codes.RowError;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** An administrator loads the official list of places: first on trial, then for good, in force from a day on. */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class PlaceLoading {
    private static final String CHAIN = "PLACES";
    private static final int TITLE_LENGTH = 200;

    @Inject
    private PlaceLists lists;

    @Inject
    private Event<PlaceListAccepted> accepted;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /**
     * What loading the files would do.
     *
     * @param places how many places they have
     * @param countries of how many countries
     * @param skipped lines that name no place of their own
     * @param repeated codes that stand there more than once; the first line counts
     * @param errors lines that cannot be loaded; with any, nothing is
     * @param added codes that the list in force does not have
     * @param dropped codes that it has, and the files have not
     * @param renamed codes whose name differs
     */
    public record Trial(
            int places,
            int countries,
            int skipped,
            List<String> repeated,
            List<RowError> errors,
            List<String> added,
            List<String> dropped,
            List<String> renamed) {
        public Trial {
            repeated = List.copyOf(repeated);
            errors = List.copyOf(errors);
            added = List.copyOf(added);
            dropped = List.copyOf(dropped);
            renamed = List.copyOf(renamed);
        }
    }

    /** Reads the files and compares them with what is in force; nothing is changed. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Trial tryOut(List<ListFile> parts) {
        PlacesFile file = read(parts);
        Map<String, String> now = inForce().map(list -> lists.names(list.id())).orElse(Map.of());
        Map<String, String> then =
                file.rows().stream().collect(Collectors.toMap(PlacesFile.Row::code, PlacesFile.Row::name));
        ListDifference difference = ListDifference.between(now, then);
        return new Trial(
                file.rows().size(),
                file.countries().size(),
                file.skipped(),
                file.repeated(),
                file.errors(),
                difference.added(),
                difference.dropped(),
                difference.reworded());
    }

    /**
     * Loads the files as a new list in the background; its state and count tell how far it is.
     *
     * @param effectiveFrom the day from which it is in force, once complete
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public int load(String title, LocalDate effectiveFrom, List<ListFile> parts) {
        PlacesFile file = read(parts);
        if (title.isBlank() || title.length() > TITLE_LENGTH) {
            throw Refusal.notValid("location.no-title", TITLE_LENGTH);
        }
        if (!file.errors().isEmpty() || file.rows().isEmpty()) {
            throw Refusal.notValid("location.has-errors", file.errors().size());
        }
        Actor actor = actors.current();
        PlaceList list = new PlaceList(title.strip(), effectiveFrom, file, actor.person(), clock.instant());
        lists.add(list);
        timeline.recordOrBegin(
                CHAIN, actor, Step.of("location.load", Integer.toString(list.id()), "sha256", file.digest()));
        accepted.fire(new PlaceListAccepted(list.id(), file.rows()));
        return list.id();
    }

    /** Takes a list back: the one before it is in force again. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void withdraw(int id) {
        PlaceList list = lists.find(id)
                .filter(found -> found.state() == PlaceList.State.READY)
                .orElseThrow(() -> Refusal.notNow("location.cannot-withdraw"));
        list.withdraw();
        timeline.recordOrBegin(CHAIN, actors.current(), Step.of("location.withdraw", Integer.toString(id)));
    }

    /** All lists, the latest day first. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<OfficialList> lists() {
        return List.copyOf(lists.all());
    }

    /** The list in force today. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Optional<OfficialList> inForce() {
        return lists.inForce(LocalDate.now(clock.withZone(Kst.ZONE))).map(OfficialList.class::cast);
    }

    private static PlacesFile read(List<ListFile> parts) {
        long bytes = parts.stream().mapToLong(part -> part.bytes().length).sum();
        if (parts.isEmpty() || bytes == 0) {
            throw Refusal.notValid("location.no-file");
        }
        if (bytes > Limits.PLACES_BYTES.value()) {
            throw Refusal.tooLarge("location.file-too-large", Limits.PLACES_BYTES.value());
        }
        return PlacesFile.read(parts);
    }
}
