package org.singlewindow.news;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Where servers over one database leave news for each other, for a minute. */
public interface Bulletins {
    /** What stands there. */
    record Entry(long id, News news) {}

    void note(Collection<News> news, Instant now);

    /** What was noted after that, in the order in which it was. */
    List<Entry> since(Instant moment);

    void forget(Instant before);
}
