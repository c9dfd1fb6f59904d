package org.singlewindow.requirement;

import java.util.Collection;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.singlewindow.confirmation.Condition;
import org.singlewindow.reference.Text;

/** Conditions of the official list in the words of a question or a reason. */
class ListedWords {
    private static final String GOODS = "{goods}";
    private static final String CONDITION = "{condition}";
    private static final Pattern PARTS = Pattern.compile(" / ");
    private static final String THEN = ": ";
    private static final String IF = "if ";
    private static final char QUOTED = '“';

    private ListedWords() {}

    /** A question about them: {@code {goods}} stands for which goods they name, {@code {condition}} for all they say. */
    static Text filled(Text template, Collection<Condition> conditions) {
        return new Text(
                filled(template.ko(), conditions, Condition::ko), filled(template.en(), conditions, Condition::en));
    }

    private static String filled(
            String template, Collection<Condition> conditions, Function<Condition, String> language) {
        return template.replace(GOODS, joined(conditions, language.andThen(ListedWords::goods)))
                .replace(CONDITION, joined(conditions, language));
    }

    /** All that they say. */
    static Text whole(Collection<Condition> conditions) {
        return new Text(joined(conditions, Condition::ko), joined(conditions, Condition::en));
    }

    private static String joined(Collection<Condition> conditions, Function<Condition, String> language) {
        return conditions.stream().map(language).distinct().collect(Collectors.joining(" / "));
    }

    /** One of them, behind its law. */
    static Text under(Text law, Condition condition) {
        return new Text("「" + law.ko() + "」 " + condition.ko(), law.en() + THEN + condition.en());
    }

    /** What a rule says, behind its law. */
    static Text under(Text law, Text because) {
        return new Text(law.ko() + " " + because.ko(), law.en() + THEN + because.en());
    }

    /** The goods stand before a colon, and behind it what must be done; where that is not plain, the words say both. */
    private static String goods(String text) {
        return PARTS.splitAsStream(text).map(ListedWords::before).distinct().collect(Collectors.joining(" / "));
    }

    private static String before(String part) {
        int end = part.indexOf(THEN);
        boolean once = end >= 0 && end == part.lastIndexOf(THEN);
        String goods = once && part.indexOf(QUOTED) < 0 ? part.substring(0, end) : part;
        return goods.startsWith(IF) ? goods.substring(IF.length()) : goods;
    }
}
