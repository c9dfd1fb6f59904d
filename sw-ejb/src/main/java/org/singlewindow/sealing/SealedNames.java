package org.singlewindow.sealing;

import java.util.Set;

/** The names of all fields whose values identify people for good. */
public interface SealedNames {
    /** As the catalogue marks them now, in whatever version; what was sealed under others is opened all the same. */
    Set<String> now();
}
