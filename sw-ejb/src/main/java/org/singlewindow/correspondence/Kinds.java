package org.singlewindow.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.outbox.Envelope;
import org.singlewindow.party.Organisation;

/** Finds kinds of messages. */
@ApplicationScoped
public class Kinds {
    @Inject
    @Any
    private Instance<MessageKind> kinds;

    /** The kind of what the outbox keeps. */
    OutgoingKind<?> keeping(Record kept) {
        return outgoing()
                .filter(kind -> kind.keeps() == kept.getClass())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No kind of message: " + kept.getClass()));
    }

    /** What is to be sent with an envelope. */
    Posted<?> posted(Envelope envelope) {
        return outgoing()
                .filter(kind -> kind.code().equals(envelope.kind()))
                .findFirst()
                .<Posted<?>>map(kind -> Posted.of(kind, envelope))
                .orElseThrow(() -> new IllegalStateException("Not for partners' systems: " + envelope.kind()));
    }

    /** The kind of that action, if such a partner may send it. */
    Optional<IncomingKind<?>> from(Organisation.Kind partner, String action) {
        return from(partner).filter(kind -> kind.action().equals(action)).findFirst();
    }

    /** What such a partner may send. */
    Set<String> actions(Organisation.Kind partner) {
        return from(partner).map(MessageKind::action).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<IncomingKind<?>> from(Organisation.Kind partner) {
        return kinds.stream()
                .flatMap(kind -> kind instanceof IncomingKind<?> incoming
                        ? Stream.<IncomingKind<?>>of(incoming)
                        : Stream.empty())
                .filter(kind -> kind.senders().contains(partner));
    }

    private Stream<OutgoingKind<?>> outgoing() {
        return kinds.stream()
                .flatMap(kind -> kind instanceof OutgoingKind<?> outgoing
                        ? Stream.<OutgoingKind<?>>of(outgoing)
                        : Stream.empty());
    }
}
