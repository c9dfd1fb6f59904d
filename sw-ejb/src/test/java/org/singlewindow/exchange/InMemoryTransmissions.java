package org.singlewindow.exchange;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.InMemoryIds;
import org.singlewindow.catchword.InMemoryCatchwords;
import org.singlewindow.persistence.InMemoryPages;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Written;

/** Transmissions in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryTransmissions implements Transmissions {
    @Inject
    private InMemoryCatchwords catchwords;

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
                .sorted(Comparator.comparing(Sending::at))
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
                .sorted(Comparator.comparing(Evidence::keptAt).thenComparing(Evidence::id))
                .toList();
    }

    @Override
    public Page<Transmission> page(TransmissionQuery query, Cut cut) {
        String text = Written.text(query.text());
        List<String> subjects = catchwords.subjects(text, Limits.COUNTED_ROWS.intValue());
        List<Transmission> all = transmissions.stream()
                .filter(one -> query.way() == null || one.direction() == query.way())
                .filter(one -> query.partner() == null || one.partner().equals(query.partner()))
                .filter(one -> query.state() == null || one.state() == query.state())
                .filter(one -> text.isEmpty() || subjects.contains(one.subject()) || isNamed(one, text))
                .toList();
        return InMemoryPages.of(all, ORDER, cut, false);
    }

    private static boolean isNamed(Transmission one, String text) {
        return one.subject().equals(text)
                || one.conversation().equals(text)
                || one.messageId().equals(text)
                || text.equals(one.envelope());
    }

    @Override
    public List<Transmission> ofConversation(String conversation) {
        return transmissions.stream()
                .filter(one -> one.conversation().equals(conversation))
                .sorted(Comparator.comparing(Transmission::firstAt).thenComparing(Transmission::id))
                .toList();
    }

    @Override
    public List<Transmission> about(Collection<String> subjects) {
        return transmissions.stream()
                .filter(one -> subjects.contains(one.subject()))
                .sorted(Comparator.comparing(Transmission::firstAt).thenComparing(Transmission::id))
                .toList();
    }

    @Override
    public List<TransmissionCount> counts(Instant since) {
        Map<TransmissionCount, Long> numbers = transmissions.stream()
                .filter(one -> !one.firstAt().isBefore(since)
                        || one.state() == Transmission.State.WAITING
                        || one.state() == Transmission.State.RECEIVED)
                .collect(Collectors.groupingBy(
                        one -> new TransmissionCount(one.partner(), one.direction(), one.state(), 0),
                        Collectors.counting()));
        return numbers.entrySet().stream()
                .map(each -> new TransmissionCount(
                        each.getKey().partner(),
                        each.getKey().way(),
                        each.getKey().state(),
                        each.getValue()))
                .toList();
    }

    @Override
    public Page<TurnedAway> turnedAway(Cut cut) {
        return InMemoryPages.of(turnedAway, TURNED_AWAY, cut, false);
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
                .sorted(Comparator.comparing(TurnedAway::at))
                .limit(most)
                .toList();
        turnedAway.removeAll(old);
        return old.size();
    }

    @Override
    public int forgetEvidence(Instant before) {
        YearMonth stays = month(before);
        Set<YearMonth> gone = evidence.stream()
                .map(one -> month(one.keptAt()))
                .filter(month -> month.isBefore(stays))
                .collect(Collectors.toSet());
        evidence.removeIf(one -> gone.contains(month(one.keptAt())));
        return gone.size();
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atOffset(ZoneOffset.UTC));
    }
}
