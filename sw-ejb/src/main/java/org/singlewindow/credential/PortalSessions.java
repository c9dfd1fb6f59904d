package org.singlewindow.credential;

import java.time.Instant;

/** Which sessions of the portal are open, for all servers. */
interface PortalSessions {
    /** Opens one; of the person's sessions only that many stay open, the newest. */
    void open(String id, String person, Instant now, int most);

    boolean isOpen(String id);

    void close(String id);

    /** Forgets those that began before that. */
    void forget(Instant before);
}
