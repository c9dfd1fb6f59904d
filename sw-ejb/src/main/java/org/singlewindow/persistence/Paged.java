package org.singlewindow.persistence;

import jakarta.persistence.TypedQuery;
import org.singlewindow.reference.Counting;
import org.singlewindow.shared.Page;

/** Reads one page of a list. */
public final class Paged {
    private Paged() {}

    /**
     * The rows of one page, and how many there are, as far as that is counted.
     *
     * @param keys something short of each row, under the same condition
     */
    public static <T> Page<T> of(TypedQuery<T> rows, TypedQuery<?> keys, int first, int size) {
        return new Page<>(
                rows.setFirstResult(first).setMaxResults(size).getResultList(),
                keys.setMaxResults(Counting.most(first, size)).getResultList().size());
    }
}
