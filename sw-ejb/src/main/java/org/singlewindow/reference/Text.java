package org.singlewindow.reference;

import java.io.Serializable;
import java.util.Locale;

/** The same words in Korean and English. */
public record Text(String ko, String en) implements Serializable {
    /** The words for a reader; everyone who does not read Korean gets English. */
    public String in(Locale reader) {
        return Locale.KOREAN.getLanguage().equals(reader.getLanguage()) ? ko : en;
    }
}
