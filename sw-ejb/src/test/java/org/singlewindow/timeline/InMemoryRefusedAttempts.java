package org.singlewindow.timeline;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was refused, in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryRefusedAttempts implements RefusedAttemptStore {
    private final List<RefusedAttempt> attempts = new ArrayList<>();
    private final Map<Kind, Long> counts = new HashMap<>();

    @Inject
    private Instance<RefusedAttempts> handedOver;

    @Override
    public void keep(List<RefusedAttempt> more, Map<Kind, Long> moreCounts) {
        attempts.addAll(more);
        moreCounts.forEach((kind, times) -> counts.merge(kind, times, Long::sum));
    }

    @Override
    public List<RefusedAttempt> of(String person, Set<String> acts, int most) {
        return attempts.stream()
                .filter(attempt -> attempt.person().equals(person) && acts.contains(attempt.act()))
                .sorted(Comparator.comparing(RefusedAttempt::happenedAt).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public int forget(Instant attemptsBefore, LocalDate countsBefore, int most) {
        counts.keySet().removeIf(kind -> kind.day().isBefore(countsBefore));
        List<RefusedAttempt> old = attempts.stream()
                .filter(attempt -> attempt.happenedAt().isBefore(attemptsBefore))
                .sorted(Comparator.comparing(RefusedAttempt::happenedAt))
                .limit(most)
                .toList();
        attempts.removeAll(old);
        return old.size();
    }

    /** All, oldest first. */
    public List<RefusedAttempt> all() {
        handedOver.get().write();
        return List.copyOf(attempts);
    }

    /** How often somebody unknown was refused, by act and code. */
    public Map<String, Long> counted() {
        handedOver.get().write();
        Map<String, Long> all = new HashMap<>();
        counts.forEach((kind, times) -> all.merge(kind.act() + " " + kind.code(), times, Long::sum));
        return all;
    }

    /** How many are kept without writing more. */
    int kept() {
        return attempts.size() + counts.size();
    }
}
