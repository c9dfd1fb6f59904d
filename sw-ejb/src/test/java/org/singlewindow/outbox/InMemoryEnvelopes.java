package org.singlewindow.outbox;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.catchword.InMemoryCatchwords;
import org.singlewindow.persistence.InMemoryPages;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Written;

/** The outbox in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryEnvelopes implements Envelopes {
    @Inject
    private InMemoryCatchwords catchwords;

    private final Map<String, Envelope> envelopes = new LinkedHashMap<>();

    @Override
    public void add(Envelope envelope) {
        envelopes.put(envelope.id(), envelope);
    }

    @Override
    public Optional<Envelope> find(String id) {
        return Optional.ofNullable(envelopes.get(id));
    }

    @Override
    public List<Envelope> claimReady(Instant now, int limit) {
        return envelopes.values().stream()
                .filter(envelope ->
                        envelope.state() == Delivery.READY && !envelope.dueAt().isAfter(now))
                .sorted(Comparator.comparing(Envelope::dueAt).thenComparing(Envelope::createdAt))
                .limit(limit)
                .toList();
    }

    @Override
    public Page<Envelope> in(Delivery state, String text, Cut cut) {
        String typed = Written.text(text);
        List<String> subjects = catchwords.subjects(typed, Limits.COUNTED_ROWS.intValue());
        List<Envelope> all = envelopes.values().stream()
                .filter(envelope -> envelope.state() == state)
                .filter(envelope -> typed.isEmpty()
                        || envelope.id().equals(typed)
                        || envelope.subject().equals(typed)
                        || subjects.contains(envelope.subject()))
                .toList();
        return InMemoryPages.of(all, ORDER, cut, state != Delivery.ACKNOWLEDGED);
    }

    @Override
    public List<Envelope> about(String subject) {
        return envelopes.values().stream()
                .filter(envelope -> envelope.subject().equals(subject))
                .sorted(Comparator.comparing(Envelope::createdAt))
                .toList();
    }

    @Override
    public List<Envelope> about(Collection<String> subjects) {
        return envelopes.values().stream()
                .filter(envelope -> subjects.contains(envelope.subject()))
                .sorted(Comparator.comparing(Envelope::createdAt).thenComparing(Envelope::id))
                .toList();
    }

    @Override
    public int recall(Instant sentBefore, Instant now) {
        List<Envelope> lost = envelopes.values().stream()
                .filter(envelope -> envelope.state() == Delivery.SENT)
                .filter(envelope ->
                        envelope.sentAt() != null && envelope.sentAt().isBefore(sentBefore))
                .toList();
        lost.forEach(envelope -> envelope.due(now));
        return lost.size();
    }

    @Override
    public int hasten(String destination, Instant now) {
        List<Envelope> waiting = envelopes.values().stream()
                .filter(envelope -> envelope.destination().equals(destination))
                .filter(envelope ->
                        envelope.state() == Delivery.READY && envelope.dueAt().isAfter(now))
                .toList();
        waiting.forEach(envelope -> envelope.due(now));
        return waiting.size();
    }

    @Override
    public void remove(List<String> subjects) {
        envelopes.values().removeIf(envelope -> subjects.contains(envelope.subject()));
    }

    @Override
    public int removeDelivered(Instant before, int most) {
        List<String> old = envelopes.values().stream()
                .filter(envelope -> envelope.settledAt() != null
                        && envelope.settledAt().isBefore(before)
                        && envelope.state() == Delivery.ACKNOWLEDGED)
                .map(Envelope::id)
                .limit(most)
                .toList();
        old.forEach(envelopes::remove);
        return old.size();
    }
}
