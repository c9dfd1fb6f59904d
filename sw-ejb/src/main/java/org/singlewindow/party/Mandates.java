package org.singlewindow.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.singlewindow.shared.Page;

/** Where mandates are kept. */
interface Mandates {
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
    Page<Mandate> page(String organisation, String text, int first, int size);
}
