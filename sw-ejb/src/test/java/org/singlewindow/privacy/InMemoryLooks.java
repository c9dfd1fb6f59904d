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
                .filter(look -> query.before() == 0 || look.id() < query.before())
                .sorted(Comparator.comparingLong(Look::id).reversed())
                .limit(size)
                .toList();
    }

    private static LocalDate day(Look look) {
        return LocalDate.ofInstant(look.lookedAt(), Kst.ZONE);
    }

    @Override
    public int forget(Instant before, int most) {
        List<Look> old = looks.stream()
                .filter(look -> look.lookedAt().isBefore(before))
                .limit(most)
                .toList();
        looks.removeAll(old);
        return old.size();
    }
}
