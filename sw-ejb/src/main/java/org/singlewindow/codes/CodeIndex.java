package org.singlewindow.codes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.codes.CodeLists.Entry;
import org.singlewindow.reference.SearchText;
import org.singlewindow.reference.Text;

/**
 * An index of codes, in which they are found by code or by words: among a hundred thousand within a few milliseconds.
 */
final class CodeIndex {
    private static final int NOT_AT_ALL = 9;

    private final Map<String, Line> lines = new LinkedHashMap<>();

    /** An entry with its words as they are compared, each behind a blank. */
    private record Line(Entry entry, int place, String words) {}

    private record Hit(Line line, int rank) {}

    CodeIndex(Collection<Entry> entries) {
        for (Entry entry : entries) {
            Text text = entry.text();
            String words = text.ko().equals(text.en()) ? text.en() : text.ko() + " " + text.en();
            lines.putIfAbsent(entry.code(), new Line(entry, lines.size(), " " + SearchText.of(words)));
        }
    }

    Optional<Entry> find(String code) {
        return Optional.ofNullable(lines.get(code)).map(Line::entry);
    }

    /**
     * The entries that fit best: by their code or its beginning, then those in which every word begins a word, then those
     * that have every word somewhere; the first of the list for an empty text.
     */
    List<Entry> search(String text, int most) {
        String code = text.strip().toUpperCase(Locale.ROOT).replace(" ", "");
        List<String> words = SearchText.words(text);
        List<Hit> hits = new ArrayList<>();
        for (Line line : lines.values()) {
            int rank = rank(line, code, words);
            if (rank < NOT_AT_ALL) {
                hits.add(new Hit(line, rank));
            }
        }
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::rank).thenComparingInt(hit -> hit.line.place))
                .limit(most)
                .map(hit -> hit.line.entry)
                .toList();
    }

    private static int rank(Line line, String code, List<String> words) {
        if (line.entry.code().equals(code)) {
            return 0;
        }
        if (line.entry.code().startsWith(code)) {
            return 2;
        }
        if (words.isEmpty()) {
            return NOT_AT_ALL;
        }
        if (line.words.equals(" " + String.join(" ", words))) {
            return 1;
        }
        if (words.stream().allMatch(word -> line.words.contains(" " + word))) {
            return 3;
        }
        return words.stream().allMatch(line.words::contains) ? 4 : NOT_AT_ALL;
    }
}
