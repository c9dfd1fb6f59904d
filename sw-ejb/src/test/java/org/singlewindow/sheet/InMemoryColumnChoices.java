package org.singlewindow.sheet;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Which heading means which field, in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryColumnChoices implements ColumnChoices {
    private final Map<String, Map<String, String>> all = new HashMap<>();

    @Override
    public Map<String, String> of(String organisation) {
        return new TreeMap<>(all.getOrDefault(organisation, Map.of()));
    }

    @Override
    public void put(String organisation, Map<String, String> fields) {
        Map<String, String> there = all.computeIfAbsent(organisation, code -> new TreeMap<>());
        if (there.size() + fields.size() > MOST) {
            there.clear();
        }
        there.putAll(fields);
    }
}
