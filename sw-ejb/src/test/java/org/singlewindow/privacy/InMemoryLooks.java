package org.singlewindow.privacy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.singlewindow.InMemoryIds;
import org.singlewindow.reference.Kst;

/** Looks in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryLooks implements Looks {
    private static final Comparator<Look> OLDEST =
            Comparator.comparing(Look::lookedAt).thenComparing(Look::id);

    private final List<Look> looks = new ArrayList<>();

    @Override
    public void add(Look look) {
        InMemoryIds.give(look);
        looks.add(look);
    }

    @Override
    public List<Look> page(LookQuery query, int size) {
        return looks.stream()
                .filter(look -> query.who().isEmpty() || query.who().equals(look.person()))
                .filter(look -> query.whose().isEmpty()
                        || query.whose().equals(look.whose())
                        || query.whose().equals(look.subject()))
                .filter(look -> query.from() == null || !day(look).isBefore(query.from()))
                .filter(look -> query.until() == null || !day(look).isAfter(query.until()))
                .filter(look -> isBehind(look, query.before()))
                .sorted(OLDEST.reversed())
                .limit(size)
                .toList();
    }

    private boolean isBehind(Look look, long last) {
        return looks.stream()
                .filter(one -> one.id() == last)
                .findFirst()
                .map(one -> OLDEST.compare(look, one) < 0)
                .orElse(true);
    }

    private static LocalDate day(Look look) {
        return LocalDate.ofInstant(look.lookedAt(), Kst.ZONE);
    }

    @Override
    public int forget(Instant before, int most) {
        List<Look> old = looks.stream()
                .filter(look -> look.lookedAt().isBefore(before))
                .sorted(OLDEST)
                .limit(most)
                .toList();
        looks.removeAll(old);
        return old.size();
    }
}
