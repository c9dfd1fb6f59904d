package org.singlewindow.official;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.singlewindow.catalogue.Difference;
import org.singlewindow.catalogue.FourEyes;
import org.singlewindow.codes.ListDifference;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * A second administrator looks at an edition of an official list that another one loaded, or wants to take back, and agrees or
 * refuses with a reason; whoever proposed it may think better of it.
 */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class EditionApproving {
    private static final String APPROVE = "official.put-in-force";
    private static final String END = "official.end";
    private static final String REFUSE = "official.refuse";
    private static final String TAKE_BACK = "official.take-back";

    @Inject
    private Lists lists;

    @Inject
    private Editions editions;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /**
     * What agreeing would change.
     *
     * @param counts how many entries, and what changes elsewhere
     * @param entries which entries, one by one
     */
    public record Changes(List<Count> counts, Difference entries) {
        public Changes {
            counts = List.copyOf(counts);
        }
    }

    /** What waits for a second pair of eyes, the longest first. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<EditionProposal> waiting() {
        return editions.proposed().stream().map(this::proposal).toList();
    }

    private EditionProposal proposal(Edition edition) {
        return new EditionProposal(
                lists.named(edition.list()).kind(),
                edition,
                fourEyes.name(edition.askedBy()),
                fourEyes.isOwn(edition.askedBy()));
    }

    /** What agreeing would change, against what is in force on the day of the edition, or goes on without it. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Changes changes(String list, int edition) {
        OfficialList<?> official = lists.named(list);
        Edition looked = editions.find(edition)
                .filter(found -> found.list().equals(list))
                .orElseThrow(() -> Refusal.notFound("official.no-such-edition", Integer.toString(edition)));
        LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
        boolean ends = looked.counts();
        LocalDate day = ends ? today : looked.effectiveFrom();
        Map<String, String> before = official.inForceOn(day);
        Map<String, String> after = ends ? official.without(looked, day) : official.words(looked.id());
        List<Count> counts = new ArrayList<>(List.of(Count.of("count", after.size())));
        counts.addAll(Count.of(ListDifference.between(before, after)));
        counts.addAll(official.touchedBy(looked, today));
        return new Changes(counts, Difference.ofEntries(looked.id(), day, before, after));
    }

    /**
     * Agrees: the edition comes in force on its day, or is taken back.
     *
     * @param seen what it was when it was looked at
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void approve(String list, int edition, EditionFacts.State seen) {
        String act = seen == EditionFacts.State.ENDING ? END : APPROVE;
        Edition proposed = proposed(act, list, edition, seen);
        fourEyes.another(act, proposed.askedBy(), proposed.title());
        proposed.approve(actors.current().person());
        record(act, proposed, "");
    }

    /** Does not agree, and says why. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void refuse(String list, int edition, EditionFacts.State seen, String reason) {
        String why = FourEyes.reason(reason);
        Edition proposed = proposed(REFUSE, list, edition, seen);
        fourEyes.another(REFUSE, proposed.askedBy(), proposed.title());
        proposed.refuse(why);
        record(REFUSE, proposed, why);
    }

    /** Whoever proposed it takes that back, unless another administrator was first. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void takeBack(String list, int edition, EditionFacts.State seen) {
        Edition proposed = proposed(TAKE_BACK, list, edition, seen);
        fourEyes.proposer(TAKE_BACK, proposed.askedBy(), proposed.title());
        proposed.takeBack();
        record(TAKE_BACK, proposed, "");
    }

    private Edition proposed(String act, String list, int edition, EditionFacts.State seen) {
        editions.queueUp();
        Edition proposed = editions.find(edition)
                .filter(found -> found.list().equals(list))
                .orElseThrow(() ->
                        fourEyes.refused(act, Refusal.notFound("official.no-such-edition", Integer.toString(edition))));
        if (!proposed.isProposed() || proposed.state() != seen) {
            throw fourEyes.refused(act, Refusal.notNow("catalogue.not-proposed", proposed.title()));
        }
        return proposed;
    }

    private void record(String act, Edition edition, String reason) {
        Step step = new Step(
                act,
                Integer.toString(edition.id()),
                Json.createObjectBuilder()
                        .add("from", edition.effectiveFrom().toString())
                        .add("sha256", edition.digest())
                        .add("reason", reason)
                        .build());
        timeline.recordOrBegin(lists.named(edition.list()).kind().chain(), actors.current(), step);
    }
}
