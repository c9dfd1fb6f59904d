package org.singlewindow.correspondence;

import java.util.List;
import org.singlewindow.exchange.InTray;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.payload.Incoming;

/** A message of a partner's system that was read, with its kind. */
public record Spoken<S extends Incoming>(IncomingKind<S> kind, S said, InTray.Received received) {
    /**
     * What was read from a message of that kind.
     *
     * @throws InvalidForm if the document is one of another kind than the action that it came under
     */
    static <S extends Incoming> Spoken<S> of(IncomingKind<S> kind, Incoming said, InTray.Received received) {
        if (!kind.says().isInstance(said)) {
            throw new InvalidForm(List.of(new Violation("", "payload.other-action", received.action())));
        }
        return new Spoken<>(kind, kind.says().cast(said), received);
    }

    /** Reference of what it is about. */
    String about() {
        return kind.about(said, received);
    }

    /** Does what it says. */
    void settle() {
        kind.settle(said, received);
    }
}
