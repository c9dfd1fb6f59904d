package org.singlewindow.confirmation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The goods of one edition of the list: every code of ten digits under it, with its conditions. */
public final class ListedGoods {
    private static final int CHAPTER = 2;
    private static final int SUBHEADING = 6;

    private final NavigableMap<String, List<Condition>> byCode;

    ListedGoods(Map<String, List<Condition>> byCode) {
        this.byCode = new TreeMap<>(byCode);
    }

    /** The conditions of that very code of ten digits; none where it is not on the list. */
    public List<Condition> conditions(String hsk) {
        return byCode.getOrDefault(hsk, List.of());
    }

    /** Every condition of the codes that begin like this, each once. */
    public List<Condition> conditionsUnder(String prefix) {
        return under(prefix).values().stream().flatMap(List::stream).distinct().toList();
    }

    /**
     * The codes of the list that count for a code, with their conditions: the very code; else, for a code of ten digits
     * that a national nomenclature has, none; else those that begin like it; else those of its six digits, since nobody
     * knows which of them it was meant to be.
     *
     * @param known whether a national nomenclature has that very code
     */
    public Map<String, List<Condition>> counting(String code, boolean known) {
        if (code.length() < CHAPTER || known && !byCode.containsKey(code)) {
            return Map.of();
        }
        NavigableMap<String, List<Condition>> below = under(code);
        return below.isEmpty() && code.length() > SUBHEADING ? under(code.substring(0, SUBHEADING)) : below;
    }

    private NavigableMap<String, List<Condition>> under(String prefix) {
        return byCode.subMap(prefix, true, prefix + Character.MAX_VALUE, false);
    }

    /** Every code of the list, in order. */
    public Collection<String> codes() {
        return byCode.navigableKeySet();
    }

    /** Every code with all that its conditions say, to compare one edition with another. */
    public Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        byCode.forEach((code, conditions) ->
                words.put(code, conditions.stream().map(Condition::toString).collect(Collectors.joining())));
        return words;
    }

    /** Every condition that some code has, each once. */
    public Stream<Condition> conditions() {
        return byCode.values().stream().flatMap(List::stream).distinct();
    }
}
