package org.singlewindow.search;

import java.util.Set;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Page;

/**
 * Finds one kind of thing for whoever is signed in, and shows nothing that its reader may not see. A capability whose things
 * can be found has one.
 */
public interface Finder {
    Kind kind();

    /** Who looks for such things; nobody else is shown any. */
    Set<Actor.Role> readers();

    /** What is found by each of the words, newest first. */
    Page<Found> find(String typed, int most);
}
