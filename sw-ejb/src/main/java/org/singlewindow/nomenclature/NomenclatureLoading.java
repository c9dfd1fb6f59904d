package org.singlewindow.nomenclature;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.singlewindow.codes.ListDifference;
import org.singlewindow.codes.OfficialList;
import org.singlewindow.codes.RowError;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** An administrator loads an official nomenclature: first on trial, then for good, in force from a day on. */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class NomenclatureLoading {
    private static final String CHAIN = "NOMENCLATURE";
    private static final int TITLE_LENGTH = 200;

    @Inject
    private Editions editions;

    @Inject
    private GoodsCodes codes;

    @Inject
    private Event<EditionAccepted> accepted;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /**
     * What loading a file would do.
     *
     * @param codes how many codes it has
     * @param skipped lines that are sums, not codes
     * @param errors lines that cannot be loaded; with any, nothing is
     * @param added codes that the edition in force does not have
     * @param dropped codes that it has, and the file has not
     * @param reworded codes whose wording differs
     */
    public record Trial(
            int codes, int skipped, List<RowError> errors, List<String> added, List<String> dropped, int reworded) {
        public Trial {
            errors = List.copyOf(errors);
            added = List.copyOf(added);
            dropped = List.copyOf(dropped);
        }
    }

    /** Reads the file and compares it with what is in force; nothing is changed. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Trial tryOut(byte[] bytes) {
        NomenclatureFile file = read(bytes);
        Map<String, String> now = editions.inForce(today())
                .map(edition -> codes.wordings(edition.id()))
                .orElse(Map.of());
        Map<String, String> then = file.rows().stream()
                .collect(Collectors.toMap(NomenclatureFile.Row::code, NomenclatureFile.Row::official));
        ListDifference difference = ListDifference.between(now, then);
        return new Trial(
                file.rows().size(),
                file.skipped(),
                file.errors(),
                difference.added(),
                difference.dropped(),
                difference.reworded().size());
    }

    /**
     * Loads the file as a new edition in the background; its state and count tell how far it is.
     *
     * @param effectiveFrom the day from which it is in force, once complete
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public int load(String title, LocalDate effectiveFrom, byte[] bytes) {
        NomenclatureFile file = read(bytes);
        if (title.isBlank() || title.length() > TITLE_LENGTH) {
            throw Refusal.notValid("nomenclature.no-title", TITLE_LENGTH);
        }
        if (!file.errors().isEmpty() || file.rows().isEmpty()) {
            throw Refusal.notValid("nomenclature.has-errors", file.errors().size());
        }
        Actor actor = actors.current();
        Edition edition = Edition.official(title.strip(), effectiveFrom, file, actor.person(), clock.instant());
        editions.add(edition);
        timeline.recordOrBegin(
                CHAIN, actor, Step.of("nomenclature.load", Integer.toString(edition.id()), "sha256", file.digest()));
        accepted.fire(new EditionAccepted(edition.id(), file.rows()));
        return edition.id();
    }

    /** Takes an edition back: the one before it is in force again. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void withdraw(int id) {
        Edition edition = editions.find(id)
                .filter(found -> !found.isShipped() && found.state() == Edition.State.READY)
                .orElseThrow(() -> Refusal.notNow("nomenclature.cannot-withdraw"));
        edition.withdraw();
        timeline.recordOrBegin(CHAIN, actors.current(), Step.of("nomenclature.withdraw", Integer.toString(id)));
    }

    /** All editions, the latest day first. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<OfficialList> editions() {
        return List.copyOf(editions.all());
    }

    private static NomenclatureFile read(byte[] bytes) {
        if (bytes.length > Limits.NOMENCLATURE_BYTES.value()) {
            throw Refusal.tooLarge("nomenclature.file-too-large", Limits.NOMENCLATURE_BYTES.value());
        }
        return NomenclatureFile.read(bytes);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Kst.ZONE));
    }
}
