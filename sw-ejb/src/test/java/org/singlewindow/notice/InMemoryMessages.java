package org.singlewindow.notice;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.singlewindow.InMemoryIds;
import org.singlewindow.catchword.Catchword;
import org.singlewindow.catchword.InMemoryCatchwords;
import org.singlewindow.dossier.Dossiers;
import org.singlewindow.party.Reach;
import org.singlewindow.persistence.InMemoryPages;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Messages in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryMessages implements Messages {
    @Inject
    private Dossiers dossiers;

    @Inject
    private InMemoryCatchwords catchwords;

    private final List<Message> messages = new ArrayList<>();
    private long placed;

    @Override
    public void add(Message message) {
        InMemoryIds.give(message);
        messages.add(message);
    }

    @Override
    public Page<Message> within(Reach reach, MessageQuery query, Cut cut) {
        List<Message> all = messages.stream()
                .filter(m -> isWithin(m, reach))
                .filter(m -> !query.unread() || m.isUnread())
                .filter(m -> catchwords.finds(query.text(), m.caseReference(), word -> isTold(word, m, reach)))
                .toList();
        return InMemoryPages.of(all, query.oldest() ? OLDEST : OLDEST.reversed(), cut, query.unread());
    }

    private boolean isTold(Catchword word, Message message, Reach reach) {
        return word.document() == null
                ? reach.isWhole(message.organisation()) || hasConsignment(message, reach)
                : reach.covers(message.organisation(), word.document());
    }

    private boolean hasConsignment(Message message, Reach reach) {
        return dossiers.find(message.caseReference())
                .filter(d -> reach.hasConsignment(d.owner(), d.filedBy()))
                .isPresent();
    }

    private boolean isWithin(Message message, Reach reach) {
        return message.document() == null
                ? reach.isWhole(message.organisation()) || hasConsignment(message, reach)
                : reach.covers(message.organisation(), message.document());
    }

    @Override
    public void place(int most) {
        messages.stream()
                .filter(message -> message.place() == 0)
                .limit(most)
                .toList()
                .forEach(message -> message.place(++placed));
    }

    @Override
    public List<Message> after(Reach reach, long place, int most) {
        return messages.stream()
                .filter(message -> message.place() > place && isWithin(message, reach))
                .limit(most)
                .toList();
    }

    @Override
    public long lastPlace() {
        return placed;
    }

    @Override
    public List<Message> about(String caseReference) {
        return messages.stream()
                .filter(m -> m.caseReference().equals(caseReference))
                .sorted(Comparator.comparing(Message::sentAt).thenComparing(Message::id))
                .toList();
    }

    @Override
    public long unread(Reach reach) {
        return within(reach, Cut.at(0, Integer.MAX_VALUE)).rows().stream()
                .filter(Message::isUnread)
                .count();
    }

    @Override
    public List<Message> unreadAbout(String caseReference, Reach reach) {
        return within(reach, Cut.at(0, Integer.MAX_VALUE)).rows().stream()
                .filter(m -> m.caseReference().equals(caseReference) && m.isUnread())
                .toList();
    }

    @Override
    public void remove(String caseReference) {
        messages.removeIf(m -> m.caseReference().equals(caseReference));
    }

    @Override
    public int forget(Instant before, int most) {
        List<Message> old = messages.stream()
                .filter(m -> m.sentAt().isBefore(before))
                .limit(most)
                .toList();
        messages.removeAll(old);
        return old.size();
    }
}
