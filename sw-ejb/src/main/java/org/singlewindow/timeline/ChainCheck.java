package org.singlewindow.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.singlewindow.catchword.Catchwords;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/** Proves that no timeline was changed, shortened or reordered after the fact. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class ChainCheck {
    private static final int CHAINS_AT_ONCE = 500;

    @Inject
    private TimelineEntries entries;

    @Inject
    private Catchwords catchwords;

    /**
     * What was found.
     *
     * @param chains how many chains were checked
     * @param entries how many entries they hold
     * @param breaks every first place at which a chain is broken
     */
    public record Result(int chains, long entries, List<Break> breaks) {
        public Result {
            breaks = List.copyOf(breaks);
        }

        public boolean isWhole() {
            return breaks.isEmpty();
        }
    }

    /**
     * Where a chain is broken.
     *
     * @param sequence the first entry that is wrong or missing
     */
    public record Break(String caseReference, int sequence) {}

    /**
     * Checks the chain of one case.
     *
     * @param caseReference of the case, or any number that something in it is called by
     */
    @RolesAllowed({Actor.Role.HELP_DESK, Actor.Role.ADMINISTRATORS})
    public Result check(String caseReference) {
        String written = Written.text(caseReference);
        List<TimelineHead> heads = entries.head(written).map(List::of).orElseGet(() -> called(written));
        if (heads.isEmpty()) {
            throw Refusal.unknown("timeline.no-such-case", written);
        }
        return checkAll(heads);
    }

    private List<TimelineHead> called(String number) {
        return entries.heads(catchwords.casesCalled(number, CHAINS_AT_ONCE));
    }

    /** Checks every chain there is. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Result checkAll() {
        Result sum = new Result(0, 0, List.of());
        List<TimelineHead> heads = entries.headsAfter("", CHAINS_AT_ONCE);
        while (!heads.isEmpty()) {
            sum = plus(sum, checkAll(heads));
            heads = entries.headsAfter(heads.get(heads.size() - 1).caseReference(), CHAINS_AT_ONCE);
        }
        return sum;
    }

    private Result checkAll(List<TimelineHead> heads) {
        long count = 0;
        List<Break> breaks = new ArrayList<>();
        Map<String, List<TimelineEntry>> chains =
                entries.of(heads.stream().map(TimelineHead::caseReference).toList()).stream()
                        .collect(Collectors.groupingBy(TimelineEntry::caseReference));
        for (TimelineHead head : heads) {
            List<TimelineEntry> chain = chains.getOrDefault(head.caseReference(), List.of());
            count += chain.size();
            firstBreak(head, chain).ifPresent(breaks::add);
        }
        return new Result(heads.size(), count, breaks);
    }

    private static Optional<Break> firstBreak(TimelineHead head, List<TimelineEntry> chain) {
        String before = TimelineEntry.NOTHING_BEFORE;
        int expected = 1;
        for (TimelineEntry entry : chain) {
            boolean whole = entry.sequence() == expected
                    && entry.previousHash().equals(before)
                    && entry.hash().equals(entry.computedHash());
            if (!whole) {
                return Optional.of(new Break(head.caseReference(), expected));
            }
            before = entry.hash();
            expected++;
        }
        boolean complete = head.sequence() == expected - 1 && head.hash().equals(before);
        return complete ? Optional.empty() : Optional.of(new Break(head.caseReference(), expected));
    }

    private static Result plus(Result left, Result right) {
        List<Break> breaks = new ArrayList<>(left.breaks());
        breaks.addAll(right.breaks());
        return new Result(left.chains() + right.chains(), left.entries() + right.entries(), breaks);
    }
}
