package org.singlewindow.print;

import java.util.Optional;

/** Where the keys are with which agencies seal. */
public interface SealKeys {
    /** The key of that agency; empty where it has none. */
    Optional<SealKey> of(String agency);
}
