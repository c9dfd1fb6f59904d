package org.singlewindow.web.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands behind something thrown: containers wrap what a page or a use case said, often several times. */
public final class Causes {
    private Causes() {}

    /** The thrown and its causes of that kind, the outermost first. */
    public static <T extends Throwable> Stream<T> of(Throwable thrown, Class<T> kind) {
        List<Throwable> all = new ArrayList<>();
        @Nullable Throwable candidate = thrown;
        while (candidate != null) {
            all.add(candidate);
            Throwable deeper = candidate.getCause();
            candidate = deeper == candidate ? null : deeper;
        }
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }
}
