package org.singlewindow.news;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** News that servers leave for each other, in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryBulletins implements Bulletins {
    private record Row(Entry entry, Instant at) {}

    private final List<Row> rows = new CopyOnWriteArrayList<>();
    private long last;

    @Override
    public void note(Collection<News> news, Instant now) {
        news.forEach(one -> rows.add(new Row(new Entry(++last, one), now)));
    }

    @Override
    public List<Entry> since(Instant moment) {
        return rows.stream()
                .filter(row -> row.at().isAfter(moment))
                .map(Row::entry)
                .toList();
    }

    @Override
    public void forget(Instant before) {
        rows.removeIf(row -> row.at().isBefore(before));
    }
}
