package org.singlewindow.notice;

import java.time.Instant;
import java.util.List;
import org.singlewindow.party.Reach;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/** Where messages are kept. */
public interface Messages {
    /** The order of a list, the oldest first. */
    RowOrder<Message> OLDEST =
            RowOrder.<Message>rising().moment("sentAt", Message::sentAt).number("id", Message::id);

    void add(Message message);

    /** Deletes all about a case. */
    void remove(String caseReference);

    /** Deletes at most so many that were sent before that, and tells how many. */
    int forget(Instant before, int most);

    /** Messages within that reach, newest first. */
    default Page<Message> within(Reach reach, Cut cut) {
        return within(reach, MessageQuery.ALL, cut);
    }

    /** Those of them that are looked for; unread ones are counted to the end. */
    Page<Message> within(Reach reach, MessageQuery query, Cut cut);

    /** Gives the oldest without a place theirs, at most so many; those behind which something may still appear wait. */
    void place(int most);

    /** Messages within that reach that have a later place, by place; at most so many. */
    List<Message> after(Reach reach, long place, int most);

    /** The last place that was given; 0 where there is none. */
    long lastPlace();

    /** All messages about a case, to whomever, oldest first. */
    List<Message> about(String caseReference);

    long unread(Reach reach);

    /** The unread messages about a case within that reach. */
    List<Message> unreadAbout(String caseReference, Reach reach);
}
