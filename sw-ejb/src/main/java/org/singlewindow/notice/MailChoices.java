package org.singlewindow.notice;

import java.util.Set;

/** The store of what organisations do not want by e-mail. */
interface MailChoices {
    /** What that organisation reads in the portal alone. */
    Set<NoticeKind> without(String organisation);

    void put(String organisation, Set<NoticeKind> without);
}
