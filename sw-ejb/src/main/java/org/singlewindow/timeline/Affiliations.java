package org.singlewindow.timeline;

import java.util.Optional;

/** Tells which organisation a person belongs to. */
public interface Affiliations {
    /** Code of the person's organisation; empty where nobody is known by that reference. */
    Optional<String> organisationOf(String person);
}
