package org.singlewindow.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;

/** Deletes the rows of a table that are older than they may be: the oldest first, and none that somebody else holds. */
public final class OldRows {
    private OldRows() {}

    /**
     * Deletes some of them.
     *
     * @param table its name, which is the window's own as those of its columns are
     * @param key the column by which a row is known
     * @param since the column that says how old a row is
     * @return how many were deleted
     */
    public static int delete(EntityManager entities, String table, String key, String since, Instant before, int most) {
        return entities.createNativeQuery("""
                        delete from %1$s where %2$s in (
                            select %2$s from %1$s where %3$s < ? order by %3$s limit ?
                            for update skip locked)
                        """.formatted(table, key, since))
                .setParameter(1, Timestamp.from(before))
                .setParameter(2, most)
                .executeUpdate();
    }
}
