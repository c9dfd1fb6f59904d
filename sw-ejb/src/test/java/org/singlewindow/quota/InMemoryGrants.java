package org.singlewindow.quota;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What all servers were granted, in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryGrants implements Grants {
    private final Map<Wish, Long> totals = new ConcurrentHashMap<>();
    private boolean away;
    private int statements;

    @Override
    public List<Long> note(List<Wish> wishes) {
        if (away) {
            throw new PersistenceException("away");
        }
        statements += wishes.size();
        return wishes.stream()
                .map(wish -> totals.merge(row(wish), wish.amount(), Long::sum))
                .toList();
    }

    private static Wish row(Wish wish) {
        return new Wish(wish.what(), wish.whose(), wish.since(), wish.until(), 0);
    }

    @Override
    public void forget(Instant before) {
        totals.keySet().removeIf(row -> row.until().isBefore(before));
    }

    void goAway() {
        away = true;
    }

    int statements() {
        return statements;
    }

    int rows() {
        return totals.size();
    }
}
