package org.singlewindow.outbox;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The inbox in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryInboxMessages implements InboxMessages {
    private final Map<String, Instant> known = new LinkedHashMap<>();

    @Override
    public boolean addIfNew(InboxMessage message) {
        return known.putIfAbsent(message.messageId(), message.receivedAt()) == null;
    }

    @Override
    public int forget(Instant before, int most) {
        List<String> old = known.entrySet().stream()
                .filter(one -> one.getValue().isBefore(before))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
        old.forEach(known::remove);
        return old.size();
    }
}
