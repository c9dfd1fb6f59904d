package org.singlewindow.web.shared;

import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that a page asks for once, however often its expressions name it: those in a list name the whole list again
 * for each cell.
 */
public final class Once<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient @Nullable T value;

    /** What was got the first time. */
    public T get(Supplier<? extends T> source) {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
