package org.singlewindow.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/** Where envelopes are kept. */
public interface Envelopes {
    /** The order of a list, the oldest first. */
    RowOrder<Envelope> ORDER =
            RowOrder.<Envelope>rising().moment("createdAt", Envelope::createdAt).text("id", Envelope::id);

    void add(Envelope envelope);

    Optional<Envelope> find(String id);

    /** Envelopes due for sending, oldest first, locked; those that another node is sending are passed over. */
    List<Envelope> claimReady(Instant now, int limit);

    /** Envelopes in that state, oldest first. */
    default Page<Envelope> in(Delivery state, Cut cut) {
        return in(state, "", cut);
    }

    /**
     * Those of them that are looked for; what has not arrived is counted to the end.
     *
     * @param text a whole id, or words by which a case is found; empty for all
     */
    Page<Envelope> in(Delivery state, String text, Cut cut);

    /** All envelopes about that case, application or declaration, oldest first. */
    List<Envelope> about(String subject);

    /** All envelopes about any of these cases, applications and declarations, oldest first, in one question. */
    List<Envelope> about(Collection<String> subjects);

    /** Makes what a queue took before that time, and nobody settled since, due now; how many there were. */
    int recall(Instant sentBefore, Instant now);

    /** Deletes all about these cases, applications and declarations. */
    void remove(List<String> subjects);

    /** Deletes at most so many that arrived before that, and tells how many. */
    int removeDelivered(Instant before, int most);

    /** Makes what waits for that destination due now; how many there were. */
    int hasten(String destination, Instant now);
}
