package org.singlewindow.addressbook;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.InMemoryIds;
import org.singlewindow.persistence.InMemoryPages;
import org.singlewindow.reference.SearchKey;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Address books in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryBookEntries implements BookEntries {
    private static final Comparator<BookEntry> OLDEST =
            Comparator.comparing(BookEntry::usedAt).thenComparing(BookEntry::id);

    private final List<BookEntry> all = new ArrayList<>();

    private Stream<BookEntry> of(String organisation, BookKind kind) {
        return all.stream()
                .filter(entry -> entry.organisation().equals(organisation) && entry.kind() == kind)
                .sorted(OLDEST.reversed());
    }

    @Override
    public Optional<BookEntry> find(long id) {
        return all.stream().filter(entry -> entry.id() == id).findFirst();
    }

    @Override
    public List<BookEntry> of(String organisation, BookKind kind, Collection<String> keys) {
        return of(organisation, kind)
                .filter(entry -> keys.contains(entry.matchKey()))
                .toList();
    }

    @Override
    public Page<BookEntry> page(String organisation, BookKind kind, String text, Cut cut) {
        List<BookEntry> found = of(organisation, kind)
                .filter(entry -> SearchKey.words(text).stream().allMatch(entry.searched()::contains))
                .toList();
        return InMemoryPages.of(found, ORDER, cut, false);
    }

    @Override
    public void add(List<BookEntry> lodged) {
        for (BookEntry entry : lodged) {
            if (of(entry.organisation(), entry.kind(), List.of(entry.matchKey()))
                    .isEmpty()) {
                InMemoryIds.give(entry);
                all.add(entry);
            }
        }
    }

    @Override
    public void touch(List<BookEntry> used, Instant now) {
        used.forEach(entry -> entry.use(now));
    }

    @Override
    public void remove(BookEntry entry) {
        all.remove(entry);
    }

    @Override
    public void trim(String organisation, BookKind kind, int most) {
        all.removeAll(of(organisation, kind).skip(most).toList());
    }

    @Override
    public int forget(Instant before, int most) {
        List<BookEntry> old = all.stream()
                .filter(entry -> entry.usedAt().isBefore(before))
                .sorted(OLDEST)
                .limit(most)
                .toList();
        all.removeAll(old);
        return old.size();
    }
}
