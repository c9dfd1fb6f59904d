package org.singlewindow.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Some days in a row.
 *
 * @param last the last of them, itself among them
 */
public record Days(LocalDate first, LocalDate last) implements Serializable {
    private static final Pattern TO = Pattern.compile("\\.\\.|~");

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** As somebody typed them: a day, or two with two points or a tilde between them; none, where that cannot be read. */
    public static Optional<Days> read(String typed) {
        String[] ends = TO.split(typed, 2);
        Optional<LocalDate> first = Moments.day(ends[0]);
        Optional<LocalDate> last = Moments.day(ends[ends.length - 1]);
        return first.flatMap(from -> last.filter(until -> !until.isBefore(from)).map(until -> new Days(from, until)));
    }
}
