package org.singlewindow.invitation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Actor;

/** What others see of an invitation. */
public sealed interface InvitationFacts permits Invitation {
    long id();

    /** How the history and the letter call it, such as {@code INV-17}. */
    default String reference() {
        return "INV-" + id();
    }

    /** Code of the organisation that the person is to join. */
    String organisation();

    Actor.Role role();

    /** Where the letter went. */
    String email();

    /** Reference of the administrator who sent it last. */
    String inviter();

    Instant sentAt();

    /** From then on the link is no longer valid. */
    Instant endsAt();

    /** Reference of the person who came by it; null while nobody did. */
    @Nullable
    String person();

    /** Where it stands at that moment. */
    State state(Instant now);

    /** Where an invitation stands. */
    enum State {
        /** The link can be used. */
        OPEN,
        USED,
        /** Nobody used it in time. */
        ENDED,
        TAKEN_BACK
    }
}
