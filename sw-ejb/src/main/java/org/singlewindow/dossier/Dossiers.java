package org.singlewindow.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.singlewindow.party.Reach;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/** Where dossiers are kept. */
public interface Dossiers {
    /** Keeps a new dossier. */
    void add(Dossier dossier);

    Optional<Dossier> find(String reference);

    /** The dossier, locked until the transaction ends. */
    Optional<Dossier> lock(String reference);

    /** How many drafts that organisation has open; not counted beyond {@code most}. */
    int countDrafts(String filedBy, int most);

    /** Titles of drafts of that organisation that begin so; at most so many, in no order. */
    List<String> draftTitles(String filedBy, String beginning, int most);

    /** Drafts last changed before that, at most so many, locked; those that somebody works on are passed over. */
    List<Dossier> untouchedDrafts(Instant before, int most);

    /** Deletes it; what belongs to it is gone before. */
    void remove(Dossier dossier);

    /** Dossiers of which something is within that reach, last changed first. */
    default Page<Dossier> within(Reach reach, Dossier.State state, Cut cut) {
        return within(reach, DossierQuery.all(state), cut);
    }

    /** Those of them that are looked for; drafts and what needs somebody are counted to the end. */
    Page<Dossier> within(Reach reach, DossierQuery query, Cut cut);

    /** What a list of dossiers is ordered by. */
    static RowOrder<Dossier> order(DossierQuery.Order order) {
        RowOrder<Dossier> rising = RowOrder.rising();
        return switch (order) {
            case OLDEST -> rising.moment("updatedAt", Dossier::updatedAt).number("id", Dossier::id);
            case TITLE -> rising.text("title", Dossier::title).number("id", Dossier::id);
            case NEWEST -> order(DossierQuery.Order.OLDEST).reversed();
            case TITLE_LAST -> order(DossierQuery.Order.TITLE).reversed();
        };
    }

    /** From now on it is a case: the documents were lodged with it. */
    default void lodge(Dossier dossier, List<String> documents, Instant now) {
        dossier.lodge(documents, now);
    }

    /** What was lodged for this document came to nothing: it may be answered and lodged once more. */
    default void again(Dossier dossier, String document, Instant now) {
        dossier.again(document, now);
    }
}
