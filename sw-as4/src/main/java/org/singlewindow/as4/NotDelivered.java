package org.singlewindow.as4;

/** A message has not arrived, as far as this side knows. */
public final class NotDelivered extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean refused;

    /** The receiver could not be reached, or nothing that it answered proves that it has the message. */
    NotDelivered(String why) {
        this(why, false);
    }

    NotDelivered(String why, boolean refused) {
        super(why);
        this.refused = refused;
    }

    /** Whether the receiver has refused it with an error of its own: the same message again would change nothing. */
    public boolean isFinal() {
        return refused;
    }
}
