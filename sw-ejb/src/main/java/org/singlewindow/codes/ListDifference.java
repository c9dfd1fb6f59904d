package org.singlewindow.codes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What another official list would change about the one in force.
 *
 * @param added codes that only the other has, in order
 * @param dropped codes that only the one in force has, in order
 * @param reworded codes of both whose words differ, in order
 */
public record ListDifference(List<String> added, List<String> dropped, List<String> reworded) {
    public ListDifference {
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        reworded = List.copyOf(reworded);
    }

    /** Compares two lists, each a map of codes to their words. */
    public static ListDifference between(Map<String, String> now, Map<String, String> then) {
        List<String> reworded = now.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(then.getOrDefault(entry.getKey(), entry.getValue())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return new ListDifference(without(then.keySet(), now.keySet()), without(now.keySet(), then.keySet()), reworded);
    }

    private static List<String> without(Set<String> codes, Set<String> others) {
        Set<String> rest = new TreeSet<>(codes);
        rest.removeAll(others);
        return List.copyOf(rest);
    }
}
