package org.singlewindow.correspondence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.outbox.EnvelopeFacts;
import org.singlewindow.party.Organisation;

/** Finds kinds of messages. */
@ApplicationScoped
public class Kinds {
    @Inject
    @Any
    private Instance<MessageKind> found;

    private final Map<String, MessageKind> byAction = new HashMap<>();
    private final Map<String, OutgoingKind<?>> byCode = new HashMap<>();
    private final Map<Class<?>, OutgoingKind<?>> byWhatIsKept = new HashMap<>();

    @PostConstruct
    void find() {
        for (MessageKind kind : found) {
            refuseIfTaken(byAction.put(kind.action(), kind), kind);
            if (kind instanceof OutgoingKind<?> outgoing) {
                refuseIfTaken(byCode.put(outgoing.code(), outgoing), kind);
                refuseIfTaken(byWhatIsKept.put(outgoing.keeps(), outgoing), kind);
            }
        }
    }

    private static void refuseIfTaken(@Nullable MessageKind other, MessageKind kind) {
        if (other != null) {
            throw new IllegalStateException("Two kinds of messages are one: " + other + " and " + kind);
        }
    }

    /** The kind of what the outbox keeps. */
    OutgoingKind<?> keeping(Record kept) {
        return known(byWhatIsKept.get(kept.getClass()), kept.getClass().getName());
    }

    /** The kind of the message in an envelope. */
    OutgoingKind<?> of(EnvelopeFacts envelope) {
        return known(byCode.get(envelope.kind()), envelope.kind());
    }

    /** What is to be sent with an envelope. */
    Posted<?> posted(EnvelopeFacts envelope) {
        return Posted.of(of(envelope), envelope);
    }

    private static OutgoingKind<?> known(@Nullable OutgoingKind<?> kind, String name) {
        if (kind == null) {
            throw new IllegalStateException("No kind of message that the window sends: " + name);
        }
        return kind;
    }

    /** The kind of that action, if such a partner may send it. */
    Optional<IncomingKind<?>> from(Organisation.Kind partner, String action) {
        return byAction.get(action) instanceof IncomingKind<?> kind
                        && kind.senders().contains(partner)
                ? Optional.of(kind)
                : Optional.empty();
    }

    /** Actions of what such a partner may send. */
    Set<String> actions(Organisation.Kind partner) {
        return byAction.keySet().stream()
                .filter(action -> from(partner, action).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Actions of all kinds. */
    Set<String> actions() {
        return Set.copyOf(byAction.keySet());
    }
}
