package org.singlewindow.correspondence;

import java.util.Set;
import org.singlewindow.exchange.InTray;
import org.singlewindow.party.Organisation;
import org.singlewindow.payload.Incoming;

/**
 * A kind of message that partners' systems send.
 *
 * @param <S> what a message says
 */
public interface IncomingKind<S extends Incoming> extends MessageKind {
    /** Who may send it. */
    Set<Organisation.Kind> senders();

    /** What a message says. */
    Class<S> says();

    /** Reference of what it is about. */
    String about(S said, InTray.Received received);

    /**
     * Does what it says by the use case that the page calls. The partner's system acts, in the role of the partner's people:
     * see {@link Voices}.
     */
    void settle(S said, InTray.Received received);
}
