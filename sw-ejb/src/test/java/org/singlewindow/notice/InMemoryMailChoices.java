package org.singlewindow.notice;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What organisations do not want by e-mail, in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryMailChoices implements MailChoices {
    private final Map<String, Set<NoticeKind>> without = new HashMap<>();

    @Override
    public Set<NoticeKind> without(String organisation) {
        return without.getOrDefault(organisation, Set.of());
    }

    @Override
    public void put(String organisation, Set<NoticeKind> kinds) {
        without.put(organisation, Set.copyOf(kinds));
    }
}
