package org.singlewindow.party;

import java.time.Instant;

/** Where challenges are kept, for all nodes. */
public interface Challenges {
    void add(SignInChallenge challenge);

    /** Uses the challenge up. Of several at the same time only one succeeds. */
    boolean use(String nonce, Instant now);

    /** Forgets what expired before that. */
    void forget(Instant before);
}
