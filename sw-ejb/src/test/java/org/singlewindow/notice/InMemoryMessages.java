package org.singlewindow.notice;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.InMemoryIds;
import org.singlewindow.shared.Page;

/** Messages in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryMessages implements Messages {
    private final List<Message> messages = new ArrayList<>();

    @Override
    public void add(Message message) {
        InMemoryIds.give(message);
        messages.add(0, message);
    }

    @Override
    public Page<Message> to(List<String> organisations, int first, int size) {
        List<Message> all = messages.stream()
                .filter(m -> organisations.contains(m.organisation()))
                .toList();
        return new Page<>(all.stream().skip(first).limit(size).toList(), all.size());
    }

    @Override
    public long unread(List<String> organisations) {
        return to(organisations, 0, Integer.MAX_VALUE).rows().stream()
                .filter(Message::isUnread)
                .count();
    }

    @Override
    public List<Message> unreadAbout(String caseReference, List<String> organisations) {
        return to(organisations, 0, Integer.MAX_VALUE).rows().stream()
                .filter(m -> m.caseReference().equals(caseReference) && m.isUnread())
                .toList();
    }
}
