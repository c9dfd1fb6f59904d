package org.singlewindow.addressbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.singlewindow.persistence.OldRows;
import org.singlewindow.persistence.Paged;
import org.singlewindow.persistence.WordsClause;
import org.singlewindow.sealing.JsonColumn;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

@ApplicationScoped
class JpaBookEntries implements BookEntries {
    /** Rows that one statement adds. */
    private static final int TOGETHER = 100;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<BookEntry> find(long id) {
        return Optional.ofNullable(entities.find(BookEntry.class, id));
    }

    @Override
    public List<BookEntry> of(String organisation, BookKind kind, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : entities.createQuery("""
                    select e from BookEntry e
                    where e.organisation = :organisation and e.kind = :kind and e.matchKey in :keys
                    """, BookEntry.class)
                        .setParameter("organisation", organisation)
                        .setParameter("kind", kind)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    @Override
    public Page<BookEntry> page(String organisation, BookKind kind, String text, Cut cut) {
        WordsClause words = WordsClause.ofKey(text, "e.searched");
        String listed = " from BookEntry e where e.organisation = :organisation and e.kind = :kind" + words.text();
        return new Paged<>(
                        entities,
                        BookEntry.class,
                        "e",
                        listed,
                        typed -> words.filled(typed)
                                .setParameter("organisation", organisation)
                                .setParameter("kind", kind))
                .page(ORDER, cut);
    }

    /** What was changed is written before: who adds the same waits here for the other, and must hold nothing it wants. */
    @Override
    public void add(List<BookEntry> lodged) {
        entities.flush();
        for (int start = 0; start < lodged.size(); start += TOGETHER) {
            List<BookEntry> part = lodged.subList(start, Math.min(lodged.size(), start + TOGETHER));
            String rows = String.join(", ", Collections.nCopies(part.size(), "(?, ?, ?, ?, ?, ?, ?)"));
            Query insert = entities.createNativeQuery(
                    "insert into book_entry (organisation, kind, match_key, content, searched, edited, used_at) values "
                            + rows + " on conflict (organisation, kind, match_key) do nothing");
            int at = 1;
            for (BookEntry entry : part) {
                insert.setParameter(at++, entry.organisation())
                        .setParameter(at++, entry.kind().name())
                        .setParameter(at++, entry.matchKey())
                        .setParameter(at++, new JsonColumn().convertToDatabaseColumn(entry.content()))
                        .setParameter(at++, entry.searched())
                        .setParameter(at++, entry.isEdited())
                        .setParameter(at++, Timestamp.from(entry.usedAt()));
            }
            insert.executeUpdate();
        }
    }

    @Override
    public void touch(List<BookEntry> used, Instant now) {
        if (used.isEmpty()) {
            return;
        }
        String ids = String.join(", ", Collections.nCopies(used.size(), "?"));
        Query touched = entities.createNativeQuery("update book_entry set used_at = ? where id in ("
                        + "select id from book_entry where id in (" + ids + ") for update skip locked)")
                .setParameter(1, Timestamp.from(now));
        for (int i = 0; i < used.size(); i++) {
            touched.setParameter(i + 2, used.get(i).id());
        }
        touched.executeUpdate();
    }

    @Override
    public void remove(BookEntry entry) {
        entities.remove(entry);
    }

    @Override
    public void trim(String organisation, BookKind kind, int most) {
        entities.createNativeQuery("""
            delete from book_entry where id in (
                select id from book_entry where organisation = ? and kind = ?
                order by used_at desc, id desc offset ?)
            """)
                .setParameter(1, organisation)
                .setParameter(2, kind.name())
                .setParameter(3, most)
                .executeUpdate();
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant before, int most) {
        return OldRows.delete(entities, "book_entry", "id", "used_at", before, most);
    }
}
