package org.singlewindow.arrangement;

import java.util.Set;

/** The store of how people like their lists. */
interface Arrangements {
    Arrangement of(String person, String list);

    /** From now on the list has these columns left out and these rows. */
    void put(String person, String list, Set<String> hidden, boolean close);

    /** Keeps a view under its name, in place of one of the same name. */
    void save(String person, String list, Arrangement.SavedView view);

    void forget(String person, String list, String name);
}
