package org.singlewindow.addressbook;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/** Where the address books of all organisations are kept. */
interface BookEntries {
    /** The order of a list, the last used first. */
    RowOrder<BookEntry> ORDER = RowOrder.<BookEntry>rising()
            .moment("usedAt", BookEntry::usedAt)
            .number("id", BookEntry::id)
            .reversed();

    Optional<BookEntry> find(long id);

    /** Those of that organisation which have one of the keys. */
    List<BookEntry> of(String organisation, BookKind kind, Collection<String> keys);

    /** Some of an organisation's, the last used first; each word must be part of what is searched of an entry. */
    Page<BookEntry> page(String organisation, BookKind kind, String text, Cut cut);

    /** Adds these; one that is there already stays as it is. */
    void add(List<BookEntry> lodged);

    /** These were used now; what somebody else is about to say so of is left to them. */
    void touch(List<BookEntry> used, Instant now);

    void remove(BookEntry entry);

    /** Deletes all but so many of an organisation's, those that were not used for the longest time. */
    void trim(String organisation, BookKind kind, int most);

    /** Deletes at most so many that were not used since, and tells how many; in a transaction of its own. */
    int forget(Instant before, int most);
}
