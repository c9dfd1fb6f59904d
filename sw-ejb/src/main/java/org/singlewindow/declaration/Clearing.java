package org.singlewindow.declaration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.Places;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Columns;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Tally;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Customs officers see what holds a consignment and release what has become free. */
@Stateless
@RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
public class Clearing {
    /** Two weeks, today among them. */
    private static final int DAYS = 14;

    private static final String PORT = "port";
    /** More places than are called alike. */
    private static final int MOST_PORTS = 200;

    /** Of the code of a place: its country at least. */
    private static final Pattern BEGINNING = Pattern.compile("[A-Z]{2}[A-Z2-9]{0,3}");

    @Inject
    private Declarations declarations;

    @Inject
    private DeclarationPictures pictures;

    @Inject
    private Places places;

    @Inject
    private SameCargo sameCargo;

    @Inject
    private RequirementResults results;

    @Inject
    private Timeline timeline;

    @Inject
    private Actors actors;

    @Inject
    private Event<DeclarationReleased> released;

    @Inject
    private Event<DeclarationAnswered> answered;

    @Inject
    private Event<DeclarationCancelled> cancelled;

    @Inject
    private Clock clock;

    /** The declarations of a list at an office; the empty office stands for all. A port is named by its code or in words. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public Page<DeclarationView> list(
            ReleaseList list, String office, String text, DeclarationQuery.Order order, Columns columns, Cut cut) {
        Page<Declaration> page = declarations.in(
                list.query(office, text, order, coded(columns)), cut.atMost(Limits.PAGE_ROWS.intValue()));
        return page.showing(pictures.of(page.rows()));
    }

    /** How many there are of a list at an office, no further than lists are counted; the empty office stands for all. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public long count(ReleaseList list, String office, String text, Columns columns) {
        return declarations
                .in(list.query(office, text, DeclarationQuery.Order.OLDEST, coded(columns)), Cut.first(0))
                .total();
    }

    /** Whether a port is named by words that fit too many places, so that they narrow nothing. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public boolean isTooWide(Columns columns) {
        String typed = columns.text(PORT);
        return !typed.isBlank() && coded(columns).equals(columns.with(PORT, ""));
    }

    /**
     * The same with the codes of the places that are called as the port is; as it was typed, where none is. Where there are too
     * many for that, it is the beginning of their codes, or nothing.
     */
    private Columns coded(Columns columns) {
        String typed = columns.text(PORT);
        List<String> codes = typed.isBlank()
                ? List.of()
                : places.search(typed, MOST_PORTS + 1).stream()
                        .map(CodeLists.Entry::code)
                        .toList();
        if (codes.isEmpty()) {
            return columns;
        }
        if (codes.size() <= MOST_PORTS) {
            return columns.with(PORT, String.join(" ", codes));
        }
        Columns others = columns.with(PORT, "");
        String beginning = typed.strip().toUpperCase(Locale.ROOT);
        return BEGINNING.matcher(beginning).matches() && codes.get(0).startsWith(beginning)
                ? others.with(DeclarationQuery.PORT_BEGINS, beginning)
                : others;
    }

    /**
     * How many there are of each of the customs' lists at an office; the empty one stands for all offices. What is done is
     * counted no further than is said.
     */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public Map<ReleaseList, Long> counts(String office) {
        Map<ReleaseList, Long> counts = new EnumMap<>(ReleaseList.class);
        for (ReleaseList list : ReleaseList.values()) {
            counts.put(
                    list,
                    declarations
                            .in(list.query(office, "", DeclarationQuery.Order.OLDEST), Cut.at(0, 1))
                            .total());
        }
        return counts;
    }

    /** How many were released at an office on each day of the last two weeks; the empty office stands for all. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public List<Tally> released(String office) {
        LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
        return declarations.released(office, today.minusDays(DAYS - 1L), today);
    }

    /** One declaration. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public DeclarationView open(String reference) {
        return pictures.of(declarations.find(reference).orElseThrow(() -> notFound(reference)));
    }

    /** What else was declared of the same cargo, also under a number that is only written otherwise; oldest first. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public List<DeclarationView> ofSameCargo(String reference) {
        Declaration declaration = declarations.find(reference).orElseThrow(() -> notFound(reference));
        return pictures.of(sameCargo
                .standing(declaration.direction(), declaration.carriage(), declaration.dossierReference())
                .declarations()
                .stream()
                .map(Declaration.class::cast)
                .toList());
    }

    /**
     * Releases the goods. Refused while a requirement is open or refused, or customs itself wants something.
     *
     * @param revision of the declaration as the caller saw it
     */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public void release(String reference, int revision) {
        answer(reference, revision, Clearance.Act.RELEASE, "");
    }

    /**
     * Notes what customs says about a declaration; the trader hears of it. The officer's page and the clearance system
     * both come through here.
     *
     * @param revision of the declaration as the caller saw it: refused where it has changed since
     * @param text in words for the trader; needed where papers are wanted, or something is wrong
     */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public void answer(String reference, int revision, Clearance.Act act, String text) {
        String words = Remark.of(act.isExplained(), text);
        Declaration declaration = locked(reference);
        if (declaration.revision() != revision) {
            throw Refusal.changedMeanwhile("declaration.changed-meanwhile", reference);
        }
        apply(declaration, act, words);
    }

    /** What the clearance system says: it knows of no revisions, only of what it has decided. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public void answerUnseen(String reference, Clearance.Act act, String text) {
        String words = Remark.of(act.isExplained(), text);
        apply(locked(reference), act, words);
    }

    private Declaration locked(String reference) {
        timeline.lock(declarations.caseOf(reference).orElseThrow(() -> notFound(reference)));
        return declarations.find(reference).orElseThrow(() -> notFound(reference));
    }

    private void apply(Declaration declaration, Clearance.Act act, String words) {
        Actor actor = actors.current();
        String reference = declaration.reference();
        if (act == Clearance.Act.RELEASE) {
            refuseUnlessConfirmed(declaration);
        }
        declaration.apply(act, words, actor, clock.instant());
        timeline.record(
                declaration.dossierReference(),
                actor,
                words.isEmpty() ? Step.of(act.code(), reference) : Step.of(act.code(), reference, "text", words));
        results.follow(declaration, declarations.requirements(declaration));
        if (act == Clearance.Act.RELEASE) {
            released.fire(new DeclarationReleased(reference, declaration.dossierReference(), declaration.declarant()));
        } else {
            if (act == Clearance.Act.CANCEL) {
                cancelled.fire(
                        new DeclarationCancelled(reference, declaration.dossierReference(), declaration.declarant()));
            }
            answered.fire(new DeclarationAnswered(
                    reference, declaration.dossierReference(), declaration.declarant(), act, words));
        }
    }

    /** Whoever says so, nothing goes that waits for a confirmation alone. */
    private void refuseUnlessConfirmed(Declaration declaration) {
        boolean waits = declarations.requirements(declaration).stream()
                .anyMatch(requirement -> requirement.state() != DeclarationRequirement.State.MET);
        if (!waits
                && !declaration.state().isFinal()
                && declaration.state() != DeclarationState.HELD
                && declarations.confirmations(declaration).stream()
                        .anyMatch(confirmation -> confirmation.state().holds())) {
            throw Refusal.notNow("declaration.confirmation-open", declaration.reference());
        }
    }

    private static Refusal notFound(String reference) {
        return Refusal.notFound("declaration.not-found", reference);
    }
}
