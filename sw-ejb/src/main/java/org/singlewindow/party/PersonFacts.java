package org.singlewindow.party;

import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;

/** What others see of a person. */
public sealed interface PersonFacts permits Person {
    /** The person as the one who acts. */
    Actor actor();

    String reference();

    /** Code of the organisation. */
    String organisation();

    Actor.Role role();

    Text name();

    @Nullable
    String email();

    /** Code of the office of customs at which the person works; empty where at none in particular. */
    String office();

    /** Counts up each time that name or address is changed. */
    int revision();

    /** Whether the person may still act: neither kept out, nor of a company that has ended. */
    boolean isActive();
}
