package org.singlewindow.web.trader.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.form.Field;
import org.singlewindow.form.QuestionSheet;

/**
 * What is known about one field of a document: once for the consignment, or for all goods lines together.
 *
 * @param values one line a value, with the goods lines that have it
 */
public record KnownAnswer(Field field, String values) {
    private static final int MOST_VALUES = 8;
    private static final int MOST_LINES = 12;

    static List<KnownAnswer> of(List<QuestionSheet.Entry> known, Function<QuestionSheet.Entry, String> words) {
        Map<String, List<QuestionSheet.Entry>> byField = new LinkedHashMap<>();
        known.forEach(entry -> byField.computeIfAbsent(entry.field().name(), name -> new ArrayList<>())
                .add(entry));
        return byField.values().stream()
                .map(entries -> new KnownAnswer(entries.get(0).field(), together(entries, words)))
                .toList();
    }

    private static String together(List<QuestionSheet.Entry> entries, Function<QuestionSheet.Entry, String> words) {
        if (entries.size() == 1) {
            return words.apply(entries.get(0));
        }
        Map<String, List<QuestionSheet.Entry>> byValue = new LinkedHashMap<>();
        entries.forEach(entry -> byValue.computeIfAbsent(entry.value(), value -> new ArrayList<>())
                .add(entry));
        if (byValue.size() == 1) {
            return words.apply(entries.get(0));
        }
        Stream<String> shown =
                byValue.values().stream().limit(MOST_VALUES).map(same -> lines(same) + ": " + words.apply(same.get(0)));
        Stream<String> more =
                byValue.size() > MOST_VALUES ? Stream.of("+" + (byValue.size() - MOST_VALUES)) : Stream.empty();
        return Stream.concat(shown, more).collect(Collectors.joining("\n"));
    }

    private static String lines(List<QuestionSheet.Entry> same) {
        String first = same.stream()
                .limit(MOST_LINES)
                .map(entry -> String.valueOf(entry.item()))
                .collect(Collectors.joining(", "));
        return same.size() > MOST_LINES ? first + " +" + (same.size() - MOST_LINES) : first;
    }
}
