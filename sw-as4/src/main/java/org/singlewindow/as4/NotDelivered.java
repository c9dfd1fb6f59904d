package org.singlewindow.as4;

/** The message did not arrive, or nobody knows whether it did; sending it again is safe. */
public class NotDelivered extends Exception {
    private static final long serialVersionUID = 1L;

    public NotDelivered(String why) {
        super(why);
    }
}
