package org.singlewindow.credential;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Open sessions, in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryPortalSessions implements PortalSessions {
    private record Row(String id, String person, Instant openedAt) {}

    private final List<Row> rows = new ArrayList<>();

    @Override
    public void open(String id, String person, Instant now, int most) {
        rows.add(new Row(id, person, now));
        List<Row> own = rows.stream()
                .filter(row -> row.person().equals(person))
                .sorted(Comparator.comparing(Row::openedAt))
                .toList();
        rows.removeAll(own.subList(0, Math.max(0, own.size() - most)));
    }

    @Override
    public boolean isOpen(String id) {
        return rows.stream().anyMatch(row -> row.id().equals(id));
    }

    @Override
    public void close(String id) {
        rows.removeIf(row -> row.id().equals(id));
    }

    @Override
    public void forget(Instant before) {
        rows.removeIf(row -> row.openedAt().isBefore(before));
    }

    int size() {
        return rows.size();
    }
}
