package org.singlewindow.exchange;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.HashSet;
import java.util.Set;

/** The inbox in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryInboxMessages implements InboxMessages {
    private final Set<String> known = new HashSet<>();

    @Override
    public boolean addIfNew(InboxMessage message) {
        return known.add(message.messageId());
    }
}
