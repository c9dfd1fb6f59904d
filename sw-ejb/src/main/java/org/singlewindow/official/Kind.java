package org.singlewindow.official;

import java.io.Serializable;
import java.util.Locale;
import org.singlewindow.reference.Limits;

/**
 * How an official list is called, and what may be handed in.
 *
 * @param name names the list in addresses and in the table of editions; it stays
 * @param capability where its texts are; its error codes begin like this
 * @param mostBytes how many bytes all files may have together
 * @param inSeveralFiles whether it comes in several files
 */
public record Kind(String name, String capability, Limits mostBytes, boolean inSeveralFiles) implements Serializable {
    /** The chain of the timeline in which all that happens to the list stands. */
    String chain() {
        return name.toUpperCase(Locale.ROOT);
    }
}
