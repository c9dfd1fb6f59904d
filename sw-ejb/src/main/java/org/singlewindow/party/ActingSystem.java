package org.singlewindow.party;

import java.util.Optional;

/**
 * Names who acts where nobody is signed in: a partner's system whose message is being acted upon. It holds for one
 * transaction and ends with it.
 */
public interface ActingSystem {
    /** From here to the end of the transaction this person acts. */
    void enter(String person);

    /** Reference of the person; empty where a signed-in person acts. */
    Optional<String> acting();
}
