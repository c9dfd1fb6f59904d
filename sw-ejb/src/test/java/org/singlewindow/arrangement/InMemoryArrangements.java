package org.singlewindow.arrangement;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.singlewindow.arrangement.Arrangement.SavedView;

/** How people like their lists, in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryArrangements implements Arrangements {
    private final Map<List<String>, Arrangement> shown = new HashMap<>();
    private final Map<List<String>, TreeMap<String, SavedView>> saved = new HashMap<>();

    @Override
    public Arrangement of(String person, String list) {
        Arrangement own = shown.getOrDefault(List.of(person, list), Arrangement.NONE);
        return new Arrangement(
                own.hidden(), own.close(), List.copyOf(views(person, list).values()));
    }

    @Override
    public void put(String person, String list, Set<String> hidden, boolean close) {
        shown.put(List.of(person, list), new Arrangement(hidden, close, List.of()));
    }

    @Override
    public void save(String person, String list, SavedView view) {
        views(person, list).put(view.name(), view);
    }

    @Override
    public void forget(String person, String list, String name) {
        views(person, list).remove(name);
    }

    private TreeMap<String, SavedView> views(String person, String list) {
        return saved.computeIfAbsent(List.of(person, list), key -> new TreeMap<>());
    }
}
