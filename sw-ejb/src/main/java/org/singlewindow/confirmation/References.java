package org.singlewindow.confirmation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that say “as” another by its key: in place of the key, people read what that other says. Of a key with a colon the
 * part behind it is enough among conditions that share what stands before.
 */
class References {
    private static final Pattern KEY = Pattern.compile("(?<![A-Za-z0-9:-])[A-Z][A-Z0-9]+(?:[-:][A-Z0-9]+)*");
    private static final Pattern AS = Pattern.compile("(?i).*\\bas $");
    private static final Pattern LIKE = Pattern.compile("^(와|과).*", Pattern.DOTALL);
    private static final int DEPTH = 3;
    private static final int AS_LENGTH = 3;

    private final Map<String, Condition> conditions;

    References(Map<String, Condition> conditions) {
        this.conditions = conditions;
    }

    /** Every condition by its key, with no key in its text. */
    Map<String, Condition> resolved() {
        Map<String, Condition> resolved = new LinkedHashMap<>();
        conditions.forEach((key, condition) -> resolved.put(
                key,
                new Condition(
                        key,
                        condition.law(),
                        text(condition, Condition::ko, DEPTH),
                        text(condition, Condition::en, DEPTH))));
        return resolved;
    }

    private String text(Condition condition, Function<Condition, String> language, int depth) {
        String text = language.apply(condition);
        return depth == 0
                ? text
                : KEY.matcher(text).replaceAll(found -> {
                    Condition other = named(condition, text, found);
                    boolean meant = other != null && !other.equals(condition) && isMeant(text, found);
                    return Matcher.quoteReplacement(
                            meant && other != null ? "“" + text(other, language, depth - 1) + "”" : found.group());
                });
    }

    private @Nullable Condition named(Condition condition, String text, MatchResult found) {
        Condition whole = conditions.get(found.group());
        int colon = condition.key().indexOf(':');
        return whole != null || colon < 0 || !isCompared(text, found)
                ? whole
                : conditions.get(condition.key().substring(0, colon + 1) + found.group());
    }

    /** A key of one word can be a word of the text too, so it is one only where the text says “as” or “like”. */
    private static boolean isMeant(String text, MatchResult found) {
        return found.group().matches(".*[-:].*") || isCompared(text, found);
    }

    private static boolean isCompared(String text, MatchResult found) {
        String before = text.substring(Math.max(0, found.start() - AS_LENGTH), found.start());
        return AS.matcher(before).matches()
                || LIKE.matcher(text.substring(found.end())).matches();
    }
}
