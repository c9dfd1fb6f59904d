package org.singlewindow.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.singlewindow.exchange.InTray;
import org.singlewindow.party.Organisation;
import org.singlewindow.payload.Incoming;
import org.singlewindow.payload.Outgoing;

/** A kind of message that nobody needs: the window asks a network where a container is, and the network says it. */
@ApplicationScoped
public class TraceMessage implements OutgoingKind<TraceMessage.Body>, IncomingKind<TraceMessage.Traced> {
    private final List<String> asked = new ArrayList<>();
    private final List<Traced> traced = new ArrayList<>();

    /** What the outbox keeps. */
    public record Body(String container, List<String> places) {}

    /** Where is it? */
    public record Asked(String container, List<String> places) implements Outgoing {}

    /** It is there. */
    public record Traced(String number, Instant issuedAt, String container, String place) implements Incoming {}

    @Override
    public String action() {
        return "Trace";
    }

    @Override
    public String code() {
        return "trace";
    }

    @Override
    public Class<Body> keeps() {
        return Body.class;
    }

    @Override
    public String conversation(String subject) {
        return "case of " + subject;
    }

    @Override
    public Composed compose(Body kept) {
        return new Composed(new Asked(kept.container(), kept.places()));
    }

    @Override
    public void delivered(String subject) {
        asked.add(subject);
    }

    @Override
    public Set<Organisation.Kind> senders() {
        return Set.of(Organisation.Kind.NETWORK);
    }

    @Override
    public Class<Traced> says() {
        return Traced.class;
    }

    @Override
    public String about(Traced said, InTray.Received received) {
        return said.container();
    }

    @Override
    public void settle(Traced said, InTray.Received received) {
        traced.add(said);
    }

    /** Containers for which it was delivered that they are sought. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** What was said. */
    public List<Traced> traced() {
        return List.copyOf(traced);
    }
}
