package org.singlewindow.credential;

import java.time.Instant;

/** Where challenges are kept, for all nodes. */
interface Challenges {
    void add(SignInChallenge challenge);

    /** Uses the challenge up that was made for that origin. Of several at the same time only one succeeds. */
    boolean use(String nonce, String origin, Instant now);

    /** Forgets what expired before that, and of the others all but so many, the newest. */
    void forget(Instant before, int most);
}
