package org.singlewindow.credential;

import java.util.List;

/** When each person came in last. */
interface SignIns {
    /** Keeps it as the last one of that person that way, unless a later one is known. */
    void note(SignIn signIn);

    /** The last ones of a person, one a way, the latest first. */
    List<SignIn> of(String person);
}
