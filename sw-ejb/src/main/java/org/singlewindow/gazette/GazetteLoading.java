package org.singlewindow.gazette;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.ListDifference;
import org.singlewindow.codes.ListFile;
import org.singlewindow.codes.OfficialList;
import org.singlewindow.codes.RowError;
import org.singlewindow.confirmation.Condition;
import org.singlewindow.confirmation.ConfirmationFiles;
import org.singlewindow.confirmation.ConfirmationList;
import org.singlewindow.confirmation.ListedGoods;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.requirement.ListTrial;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** An administrator loads an edition of the gazetted list: first on trial, then for good, in force from a day on. */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class GazetteLoading {
    private static final String CHAIN = "GAZETTE";
    private static final int TITLE_LENGTH = 200;

    @Inject
    private GazettedLists lists;

    @Inject
    private ConfirmationList list;

    @Inject
    private ListTrial trial;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /**
     * What loading the files would do.
     *
     * @param codes how many codes they have
     * @param conditions how many conditions
     * @param errors lines that cannot be loaded; with any, nothing is
     * @param added codes that the list in force does not have
     * @param dropped codes that it has, and the files have not
     * @param reworded codes whose conditions differ
     * @param documents for which documents something changes
     * @param leadingNowhere conditions of laws that this window serves, which no rule speaks of yet
     */
    public record Trial(
            int codes,
            int conditions,
            List<RowError> errors,
            List<String> added,
            List<String> dropped,
            List<String> reworded,
            List<Change> documents,
            List<String> leadingNowhere) {
        public Trial {
            errors = List.copyOf(errors);
            added = List.copyOf(added);
            dropped = List.copyOf(dropped);
            reworded = List.copyOf(reworded);
            documents = List.copyOf(documents);
            leadingNowhere = List.copyOf(leadingNowhere);
        }
    }

    /**
     * What changes for a document.
     *
     * @param added codes that lead to it then, and not now
     * @param dropped codes that lead to it now, and not then
     */
    public record Change(String document, List<String> added, List<String> dropped) {
        public Change {
            added = List.copyOf(added);
            dropped = List.copyOf(dropped);
        }
    }

    /** Reads the files and compares them with what is in force; nothing is changed. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Trial tryOut(List<ListFile> parts) {
        ConfirmationFiles files = read(parts);
        ListedGoods now = list.on(today());
        ListedGoods then = files.goods();
        ListDifference difference = ListDifference.between(words(now), words(then));
        return new Trial(
                files.codes().size(),
                files.conditions().size(),
                files.errors(),
                difference.added(),
                difference.dropped(),
                difference.reworded(),
                changes(trial.documents(now, today()), trial.documents(then, today())),
                trial.leadingNowhere(then));
    }

    private static Map<String, String> words(ListedGoods goods) {
        return goods.codes().stream()
                .collect(Collectors.toMap(
                        code -> code,
                        code -> goods.conditions(code).stream()
                                .map(Condition::toString)
                                .collect(Collectors.joining())));
    }

    private static List<Change> changes(Map<String, SortedSet<String>> now, Map<String, SortedSet<String>> then) {
        Map<String, SortedSet<String>> both = new TreeMap<>(now);
        then.forEach(both::putIfAbsent);
        return both.keySet().stream()
                .map(document -> new Change(
                        document,
                        without(then.get(document), now.get(document)),
                        without(now.get(document), then.get(document))))
                .filter(change -> !change.added().isEmpty() || !change.dropped().isEmpty())
                .toList();
    }

    private static List<String> without(@Nullable SortedSet<String> codes, @Nullable SortedSet<String> others) {
        SortedSet<String> rest = codes == null ? new TreeSet<>() : new TreeSet<>(codes);
        if (others != null) {
            rest.removeAll(others);
        }
        return List.copyOf(rest);
    }

    /**
     * Loads the files as a new edition.
     *
     * @param effectiveFrom the day from which it is in force
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public int load(String title, LocalDate effectiveFrom, List<ListFile> parts) {
        ConfirmationFiles files = read(parts);
        if (title.isBlank() || title.length() > TITLE_LENGTH) {
            throw Refusal.notValid("confirmation.no-title", TITLE_LENGTH);
        }
        if (!files.errors().isEmpty() || files.codes().isEmpty()) {
            throw Refusal.notValid("confirmation.has-errors", files.errors().size());
        }
        Actor actor = actors.current();
        GazettedList edition = new GazettedList(title.strip(), effectiveFrom, files, actor.person(), clock.instant());
        lists.add(edition);
        try {
            lists.write(edition.id(), files);
        } catch (SQLException failed) {
            throw new EJBException(failed);
        }
        edition.loaded(files.codes().size());
        timeline.recordOrBegin(
                CHAIN, actor, Step.of("confirmation.load", Integer.toString(edition.id()), "sha256", files.digest()));
        return edition.id();
    }

    /** Takes an edition back: the one before it is in force again. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void withdraw(int id) {
        GazettedList edition = lists.find(id)
                .filter(found -> found.state() == OfficialList.State.READY)
                .orElseThrow(() -> Refusal.notNow("confirmation.cannot-withdraw"));
        edition.withdraw();
        timeline.recordOrBegin(CHAIN, actors.current(), Step.of("confirmation.withdraw", Integer.toString(id)));
    }

    /** All editions that were loaded, the latest day first. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<OfficialList> lists() {
        return List.copyOf(lists.all());
    }

    /** The loaded edition in force today; none where the one that comes with the window is. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Optional<OfficialList> inForce() {
        return lists.inForce(today()).map(OfficialList.class::cast);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Kst.ZONE));
    }

    private static ConfirmationFiles read(List<ListFile> parts) {
        long bytes = parts.stream().mapToLong(part -> part.bytes().length).sum();
        if (bytes == 0) {
            throw Refusal.notValid("confirmation.no-file");
        }
        if (bytes > Limits.CONFIRMATION_LIST_BYTES.value()) {
            throw Refusal.tooLarge("confirmation.file-too-large", Limits.CONFIRMATION_LIST_BYTES.value());
        }
        return ConfirmationFiles.read(parts);
    }
}
