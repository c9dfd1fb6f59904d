package org.singlewindow.party;

import org.singlewindow.shared.Actor;

/** Tells who is calling. */
public interface Actors {
    /** The person signed in; refuses with {@code party.not-signed-in} where there is none. */
    Actor current();
}
