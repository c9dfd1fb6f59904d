package org.singlewindow.payload;

import org.singlewindow.form.InvalidForm;

/** A language in which messages are written: XML, and whatever else partners' systems speak. Found, and listed nowhere. */
public interface Syntax {
    /** What a part of a message in this language is called. */
    String mediaType();

    /**
     * What is said, in this language.
     *
     * @param number of the message, by which an answer may name it
     */
    byte[] write(String number, Outgoing said);

    /**
     * What a partner says.
     *
     * @throws InvalidForm with a violation for each thing that is wrong, each pointing to its place
     */
    Incoming read(byte[] document);
}
