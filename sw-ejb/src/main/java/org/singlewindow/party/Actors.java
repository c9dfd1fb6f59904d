package org.singlewindow.party;

import org.singlewindow.shared.Actor;

/** Who is calling. */
public interface Actors {
    /** The person signed in; refuses with {@code party.not-signed-in} where there is none. */
    Actor current();
}
