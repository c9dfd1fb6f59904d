package org.singlewindow.reference;

/** A file of the catalogue is wrong; the message names the file, the line and what is wrong there. */
public class BrokenCatalogue extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public BrokenCatalogue(String message) {
        super(message);
    }

    BrokenCatalogue(String message, Throwable cause) {
        super(message, cause);
    }
}
