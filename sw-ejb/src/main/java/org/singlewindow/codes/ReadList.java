package org.singlewindow.codes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An official list as its files say it, before anything is stored. */
public interface ReadList {
    /** The entries that can be loaded: each code with the words by which it is compared with the list in force. */
    Map<String, String> words();

    /** Rows that cannot be loaded; with any, nothing is. */
    List<RowError> errors();

    /** How many entries can be loaded. */
    default int entries() {
        return words().size();
    }

    /** A list of codes and words, and nothing else. */
    record Plain(Map<String, String> words, List<RowError> errors) implements ReadList {
        public Plain {
            words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
            errors = List.copyOf(errors);
        }
    }
}
