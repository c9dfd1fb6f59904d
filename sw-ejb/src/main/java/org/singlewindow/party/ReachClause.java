package org.singlewindow.party;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** Writes a reach into a query, so that a list shows and counts what its reader may open, and nothing else. */
public final class ReachClause {
    private final Reach reach;
    private final List<String> owners;

    public ReachClause(Reach reach) {
        this.reach = reach;
        this.owners = new ArrayList<>(reach.parts().keySet());
    }

    /**
     * The condition.
     *
     * @param owner path to the owner's code
     * @param part what must hold besides where the mandate is for some documents only: {@code :documents} stands for their
     *     codes, {@code :me} for the own organisation
     */
    public String text(String owner, String part) {
        String parts = parts(owner, part);
        return "(" + owner + " in :whole" + (parts.isEmpty() ? "" : " or " + parts) + ")";
    }

    /** What the condition says of those whose mandate is for some documents only; empty where there are none. */
    public String parts(String owner, String part) {
        StringJoiner text = new StringJoiner(" or ");
        for (int i = 0; i < owners.size(); i++) {
            text.add(owner + " = :owner" + i + " and " + part.replace(":documents", ":documents" + i));
        }
        return text.toString();
    }

    /** Fills the condition's parameters in. */
    public <Q extends Query> Q filled(Q query) {
        // A query cannot ask for any of none; no organisation has the empty code.
        query.setParameter("whole", reach.whole().isEmpty() ? Set.of("") : reach.whole());
        for (int i = 0; i < owners.size(); i++) {
            String owner = owners.get(i);
            query.setParameter("owner" + i, owner);
            query.setParameter("documents" + i, reach.parts().get(owner));
        }
        if (!owners.isEmpty()) {
            query.setParameter("me", reach.organisation());
        }
        return query;
    }
}
