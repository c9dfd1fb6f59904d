package org.singlewindow.exchange;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.singlewindow.InMemoryIds;
import org.singlewindow.shared.Page;

/** Transmissions in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryTransmissions implements Transmissions {
    private final List<Transmission> transmissions = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Sending> sendings = new ArrayList<>();
    private final List<TurnedAway> turnedAway = new ArrayList<>();

    @Override
    public void add(Transmission transmission) {
        InMemoryIds.give(transmission);
        transmissions.add(transmission);
    }

    @Override
    public boolean addIfNew(Transmission transmission) {
        boolean isNew = lock(transmission.direction(), transmission.partner(), transmission.messageId())
                .isEmpty();
        if (isNew) {
            add(transmission);
        }
        return isNew;
    }

    @Override
    public void add(Evidence piece) {
        InMemoryIds.give(piece);
        evidence.add(piece);
    }

    @Override
    public void add(TurnedAway one) {
        InMemoryIds.give(one);
        turnedAway.add(one);
    }

    @Override
    public void add(Sending sending) {
        InMemoryIds.give(sending);
        sendings.add(sending);
    }

    @Override
    public List<Sending> sendings(long transmission) {
        return sendings.stream()
                .filter(one -> one.transmission() == transmission)
                .toList();
    }

    @Override
    public Optional<Transmission> find(long id) {
        return transmissions.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public Optional<Transmission> find(Transmission.Way way, String partner, String messageId) {
        return lock(way, partner, messageId);
    }

    @Override
    public void cameAgain(Transmission transmission, Instant now) {
        transmission.cameAgain(now);
    }

    @Override
    public Optional<Transmission> lock(Transmission.Way way, String partner, String messageId) {
        return transmissions.stream()
                .filter(one -> one.direction() == way
                        && one.partner().equals(partner)
                        && one.messageId().equals(messageId))
                .findFirst();
    }

    @Override
    public List<Evidence> evidence(long transmission) {
        return evidence.stream()
                .filter(one -> one.transmission() == transmission)
                .toList();
    }

    @Override
    public Page<Transmission> page(Query query, int first, int size) {
        return new Page<>(transmissions.stream().skip(first).limit(size).toList(), transmissions.size());
    }

    @Override
    public List<Transmission> ofConversation(String conversation) {
        return transmissions.stream()
                .filter(one -> one.conversation().equals(conversation))
                .toList();
    }

    @Override
    public List<Count> counts(Instant since) {
        return List.of();
    }

    @Override
    public Page<TurnedAway> turnedAway(int first, int size) {
        return new Page<>(turnedAway, turnedAway.size());
    }

    @Override
    public void prepareMonths() {
        // Memory has room.
    }

    @Override
    public void keepTurnedAway(int most) {
        turnedAway.sort(Comparator.comparing(TurnedAway::at).reversed());
        turnedAway.subList(Math.min(most, turnedAway.size()), turnedAway.size()).clear();
    }

    @Override
    public int forgetTurnedAway(Instant before, int most) {
        List<TurnedAway> old = turnedAway.stream()
                .filter(one -> one.at().isBefore(before))
                .limit(most)
                .toList();
        turnedAway.removeAll(old);
        return old.size();
    }

    @Override
    public int forgetEvidence(Instant before) {
        return evidence.removeIf(one -> one.keptAt().isBefore(before)) ? 1 : 0;
    }
}
