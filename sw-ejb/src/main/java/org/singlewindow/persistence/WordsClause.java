package org.singlewindow.persistence;

import jakarta.persistence.Query;
import java.util.List;
import org.singlewindow.reference.SearchKey;
import org.singlewindow.reference.TextPattern;

/** The condition of a list that each word somebody looks for is part of what a row shows. */
public final class WordsClause {
    private final List<String> patterns;
    private final String shown;

    private WordsClause(List<String> patterns, String shown) {
        this.patterns = patterns;
        this.shown = shown;
    }

    /**
     * For rows that are searched as they are shown.
     *
     * @param shown the values, as the arguments of JPQL's {@code concat}
     */
    public static WordsClause of(String typed, String shown) {
        return new WordsClause(TextPattern.words(typed), "lower(concat(" + shown + "))");
    }

    /**
     * For rows that are searched by a key.
     *
     * @param key path to what a row shows, in the form of {@link SearchKey}
     */
    public static WordsClause ofKey(String typed, String key) {
        return new WordsClause(
                SearchKey.words(typed).stream().map(TextPattern::of).toList(), key);
    }

    /** The condition, with its {@code and}; nothing where nothing is looked for. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < patterns.size(); i++) {
            text.append(" and ").append(shown).append(" like :word").append(i).append(" escape '!'");
        }
        return text.toString();
    }

    /** Fills the condition's parameters in. */
    public <Q extends Query> Q filled(Q query) {
        for (int i = 0; i < patterns.size(); i++) {
            query.setParameter("word" + i, patterns.get(i));
        }
        return query;
    }
}
