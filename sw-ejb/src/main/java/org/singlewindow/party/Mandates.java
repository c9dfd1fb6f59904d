package org.singlewindow.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/** Where mandates are kept. */
interface Mandates {
    /** The order of a list: what still waits to be accepted, then the newest. */
    RowOrder<Mandate> ORDER = RowOrder.<Mandate>rising()
            .number("case when %1$s.acceptedAt is null and %1$s.endedAt is null then 1 else 0 end", Mandates::waiting)
            .moment("grantedAt", Mandate::grantedAt)
            .number("id", Mandate::id)
            .reversed();

    private static long waiting(Mandate mandate) {
        return mandate.acceptedAt() == null && mandate.endedAt() == null ? 1 : 0;
    }

    void add(Mandate mandate);

    Optional<Mandate> find(long id);

    /** Mandates that were not ended, whose broker this is. */
    List<Mandate> toBroker(String broker);

    /** How many were offered to that broker, forwarder or agent and wait to be accepted on that day. */
    long countOffered(String broker, LocalDate day);

    /** All mandates that this organisation gave or holds, newest first. */
    List<Mandate> of(String organisation);

    /**
     * Some of these: what still waits to be accepted first, then the newest; counted as far as {@code Counting} says.
     *
     * @param text words, each part of what is shown of the two sides and the documents; empty for all
     */
    Page<Mandate> page(String organisation, String text, Cut cut);
}
