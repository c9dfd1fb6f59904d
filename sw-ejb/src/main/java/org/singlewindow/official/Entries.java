package org.singlewindow.official;

import java.util.Map;

/** The entries of those editions whose list keeps them nowhere else: codes with their words. */
interface Entries {
    void add(int edition, Map<String, String> words);

    /** All entries of an edition, by code. */
    Map<String, String> of(int edition);

    void remove(int edition);
}
