package org.singlewindow.catchword;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import org.singlewindow.persistence.OwnPlans;
import org.singlewindow.reference.SearchKey;
import org.singlewindow.reference.TextPattern;

/** Writes what somebody looks for into a query: each word must be part of something that the reader may see of the case. */
public final class CatchwordClause {
    private final List<String> words;

    public CatchwordClause(String typed) {
        this.words = SearchKey.words(typed);
    }

    /**
     * The condition, with its {@code and}; nothing where nothing is looked for.
     *
     * @param caseReference path to the reference of the case
     * @param visible what must hold of a catchword {@code w} for its reader to be told; empty where all is
     */
    public String text(String caseReference, String visible) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(" and exists (select w.subject from Catchword w where w.caseReference = ")
                    .append(caseReference)
                    .append(" and w.words like :word")
                    .append(i)
                    .append(" escape '!'")
                    .append(visible.isEmpty() ? "" : " and " + visible)
                    .append(")");
        }
        return text.toString();
    }

    /** Has the database plan for these very words, until the transaction ends. */
    public CatchwordClause planned(EntityManager entities) {
        if (!words.isEmpty()) {
            OwnPlans.begin(entities);
        }
        return this;
    }

    /** Fills the condition's parameters in. */
    public <Q extends Query> Q filled(Q query) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, TextPattern.of(words.get(i)));
        }
        return query;
    }
}
