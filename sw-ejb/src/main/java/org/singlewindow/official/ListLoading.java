package org.singlewindow.official;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.ListDifference;
import org.singlewindow.codes.ListFile;
import org.singlewindow.codes.ReadList;
import org.singlewindow.codes.RowError;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Numbers;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * An administrator loads an edition of an official list: first on trial, then for good, in force from a day on once another
 * administrator has approved it ({@link EditionApproving}).
 */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class ListLoading {
    private static final int TITLE_LENGTH = 200;
    private static final String FILE = "/file";

    @Inject
    private Lists lists;

    @Inject
    private Editions editions;

    @Inject
    private Event<Accepted> accepted;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Numbers numbers;

    @Inject
    private Clock clock;

    /**
     * What loading files would do.
     *
     * @param counts how many entries they have, and what they change
     * @param errors rows that cannot be loaded; with any, nothing is
     */
    public record Trial(List<Count> counts, List<RowError> errors) {
        public Trial {
            counts = List.copyOf(counts);
            errors = List.copyOf(errors);
        }
    }

    /** All official lists that there are, by name. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<Kind> kinds() {
        return lists.all().stream().map(OfficialList::kind).toList();
    }

    /** Reads the files and compares them with what is in force; nothing is changed. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Trial tryOut(String list, List<ListFile> files) {
        return tryOut(lists.named(list), files);
    }

    private <R extends ReadList> Trial tryOut(OfficialList<R> list, List<ListFile> files) {
        R read = read(list, files);
        List<Count> counts = new ArrayList<>();
        counts.add(Count.of("count", read.entries()));
        counts.addAll(list.counted(read));
        counts.addAll(Count.of(ListDifference.between(list.inForceOn(today()), read.words())));
        counts.addAll(list.touched(read, today()));
        return new Trial(counts, read.errors());
    }

    /**
     * Loads the files as a new edition in the background; its state and count tell how far it is.
     *
     * @param effectiveFrom the day from which it is in force, once complete
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public int load(String list, String title, @Nullable LocalDate effectiveFrom, List<ListFile> files) {
        return load(lists.named(list), Written.line(title), effectiveFrom, files);
    }

    private <R extends ReadList> int load(
            OfficialList<R> list, String title, @Nullable LocalDate from, List<ListFile> files) {
        Kind kind = list.kind();
        R read = read(list, files);
        List<Violation> wrong = new ArrayList<>();
        if (!read.errors().isEmpty() || read.entries() == 0) {
            wrong.add(new Violation(
                    FILE, kind.capability() + ".has-errors", read.errors().size()));
        }
        if (title.isEmpty() || title.codePointCount(0, title.length()) > TITLE_LENGTH) {
            wrong.add(new Violation("/title", kind.capability() + ".no-title", TITLE_LENGTH));
        }
        if (from == null) {
            wrong.add(new Violation("/from", kind.capability() + ".no-day"));
        }
        if (from == null || !wrong.isEmpty()) {
            throw new InvalidForm(wrong);
        }
        Actor actor = actors.current();
        String digest = ListFile.digest(files);
        Edition.Source source = new Edition.Source(kind.name(), title, from, read.entries(), digest, false);
        Edition edition = new Edition(numbers.next(Edition.class), source, actor.person(), clock.instant());
        editions.add(edition);
        timeline.recordOrBegin(
                kind.chain(),
                actor,
                Step.of(kind.capability() + ".load", Integer.toString(edition.id()), "sha256", digest));
        accepted.fire(new Accepted(
                list, edition.id(), read.entries(), (first, next) -> list.write(edition.id(), read, first, next)));
        return edition.id();
    }

    /**
     * Takes an edition back. One whose day has come counts until another administrator agrees; the one before it is in force
     * again then.
     *
     * @return what it is then
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public EditionFacts.State withdraw(String list, int edition) {
        Kind kind = lists.named(list).kind();
        editions.queueUp();
        Edition found = editions.find(edition)
                .filter(one -> one.list().equals(kind.name()) && one.canBeTakenBack())
                .orElseThrow(() -> Refusal.notNow(kind.capability() + ".cannot-withdraw"));
        Actor actor = actors.current();
        boolean planned = found.effectiveFrom().isAfter(today());
        if (planned) {
            found.withdraw();
        } else {
            found.askToEnd(actor.person(), clock.instant());
        }
        String act = planned ? kind.capability() + ".withdraw" : "official.propose-end";
        timeline.recordOrBegin(kind.chain(), actor, Step.of(act, Integer.toString(edition)));
        return found.state();
    }

    /** All editions, the latest day first. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<EditionFacts> editions(String list) {
        return List.copyOf(editions.of(lists.named(list).kind().name()));
    }

    /** The edition in force today. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Optional<EditionFacts> inForce(String list) {
        return lists.named(list).inForce();
    }

    /** Entries of the list in force that fit a code or words; nothing where nobody looks into such a list. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Optional<List<CodeLists.Entry>> find(String list, String text) {
        return lists.named(list).find(text);
    }

    /** What the files say; whatever is wrong with all of them is said where they were chosen. */
    private static <R extends ReadList> R read(OfficialList<R> list, List<ListFile> files) {
        Kind kind = list.kind();
        long bytes = files.stream().mapToLong(file -> file.bytes().length).sum();
        long most = kind.mostBytes().value();
        if (bytes == 0) {
            throw new InvalidForm(List.of(new Violation(FILE, kind.capability() + ".no-file")));
        }
        if (bytes > most) {
            throw new InvalidForm(List.of(new Violation(FILE, kind.capability() + ".file-too-large", most)));
        }
        try {
            return list.read(files);
        } catch (Refusal refused) {
            throw new InvalidForm(List.of(new Violation(FILE, refused.code(), refused.args())));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Kst.ZONE));
    }
}
