package org.singlewindow.notice;

import java.util.List;
import org.singlewindow.party.Reach;
import org.singlewindow.shared.Page;

/** Where messages are kept. */
public interface Messages {
    void add(Message message);

    /** Messages within that reach, newest first. */
    Page<Message> within(Reach reach, int first, int size);

    long unread(Reach reach);

    /** The unread messages about a case within that reach. */
    List<Message> unreadAbout(String caseReference, Reach reach);
}
