package org.singlewindow.it.hostile;

import org.singlewindow.it.hostile.Scout.Known;

/** Ways of trying a door that have one thing in common. Which of them fit follows from what the door reads. */
interface Attack {
    /** Whether there is anything here to try. */
    default boolean fits(Door door) {
        return true;
    }

    void on(Known known, Attempts attempts);
}
