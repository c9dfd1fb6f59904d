package org.singlewindow.checking;

import java.util.List;

/**
 * What a check found.
 *
 * @param code of the words for it, and what stands in them
 * @param about reference of the application that it leads to; empty for none
 */
public record Finding(Level level, String code, List<Object> args, String about) {
    public Finding {
        args = List.copyOf(args);
    }

    /** How much it means. */
    public enum Level {
        OK,
        /** Somebody is to look at it. */
        LOOK,
        /** It does not fit. */
        FAULT
    }

    static Finding ok(String code) {
        return new Finding(Level.OK, code, List.of(), "");
    }

    static Finding look(String code, Object... args) {
        return new Finding(Level.LOOK, code, List.of(args), "");
    }

    public static Finding fault(String code, Object... args) {
        return new Finding(Level.FAULT, code, List.of(args), "");
    }

    Finding leadingTo(String application) {
        return new Finding(level, code, args, application);
    }
}
