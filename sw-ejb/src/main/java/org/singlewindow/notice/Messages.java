package org.singlewindow.notice;

import java.util.List;
import org.singlewindow.shared.Page;

/** Where messages are kept. */
public interface Messages {
    void add(Message message);

    /** Messages to these organisations, newest first. */
    Page<Message> to(List<String> organisations, int first, int size);

    long unread(List<String> organisations);

    /** The unread messages about a case to these organisations. */
    List<Message> unreadAbout(String caseReference, List<String> organisations);
}
