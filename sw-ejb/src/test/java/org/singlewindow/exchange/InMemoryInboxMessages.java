package org.singlewindow.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;

/** The inbox in memory. */
@ApplicationScoped
public class InMemoryInboxMessages implements InboxMessages {
    private final Set<String> known = new HashSet<>();

    @Override
    public boolean addIfNew(InboxMessage message) {
        return known.add(message.messageId());
    }
}
