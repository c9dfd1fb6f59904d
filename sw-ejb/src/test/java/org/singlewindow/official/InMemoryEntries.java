package org.singlewindow.official;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Entries of editions in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryEntries implements Entries {
    private final Map<Integer, Map<String, String>> entries = new HashMap<>();

    @Override
    public void add(int edition, Map<String, String> words) {
        entries.computeIfAbsent(edition, none -> new TreeMap<>()).putAll(words);
    }

    @Override
    public Map<String, String> of(int edition) {
        return Map.copyOf(entries.getOrDefault(edition, Map.of()));
    }

    @Override
    public void remove(int edition) {
        entries.remove(edition);
    }
}
