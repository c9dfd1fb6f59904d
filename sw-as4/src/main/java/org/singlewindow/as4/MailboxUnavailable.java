package org.singlewindow.as4;

/** The message could not be kept right now; the sender is asked to try again. */
public class MailboxUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    public MailboxUnavailable(Throwable cause) {
        super(cause);
    }
}
