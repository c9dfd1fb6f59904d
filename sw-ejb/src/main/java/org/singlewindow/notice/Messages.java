package org.singlewindow.notice;

import java.time.Instant;
import java.util.List;
import org.singlewindow.party.Reach;
import org.singlewindow.shared.Page;

/** Where messages are kept. */
public interface Messages {
    void add(Message message);

    /** Deletes all about a case. */
    void remove(String caseReference);

    /** Deletes at most so many that were sent before that, and tells how many. */
    int forget(Instant before, int most);

    /** Messages within that reach, newest first. */
    default Page<Message> within(Reach reach, int first, int size) {
        return within(reach, MessageQuery.ALL, first, size);
    }

    /** Those of them that are looked for; unread ones are counted to the end. */
    Page<Message> within(Reach reach, MessageQuery query, int first, int size);

    /** All messages about a case, to whomever, oldest first. */
    List<Message> about(String caseReference);

    long unread(Reach reach);

    /** The unread messages about a case within that reach. */
    List<Message> unreadAbout(String caseReference, Reach reach);
}
