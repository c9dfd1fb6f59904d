package org.singlewindow.as4;

import java.io.IOException;
import java.util.Optional;

/** A message is larger, or made up of more, than is read. */
final class OutOfBounds extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    private OutOfBounds(String why, boolean tooLarge) {
        super(why);
        this.tooLarge = tooLarge;
    }

    static OutOfBounds tooLarge(String what, int most) {
        return new OutOfBounds(what + " larger than " + most + " bytes", true);
    }

    static OutOfBounds tooMany(String what, int most) {
        return new OutOfBounds("more than " + most + " " + what, false);
    }

    static OutOfBounds notAllowed(String what) {
        return new OutOfBounds(what, false);
    }

    /** The one that made the library stop reading. */
    static Optional<OutOfBounds> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfBounds found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
