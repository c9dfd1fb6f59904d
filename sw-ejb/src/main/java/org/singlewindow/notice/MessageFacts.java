package org.singlewindow.notice;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others see of a message. */
public sealed interface MessageFacts permits Message {
    /** Code of the message that a mandate waits to be accepted; it is about no case. */
    String MANDATE_OFFERED = "notice.mandate-offered";

    long id();

    /** Where it stands among all messages for those who follow them; 0 as long as that is open. */
    long place();

    String organisation();

    String caseReference();

    /** Code of the document that it is about; null where it is about the consignment. */
    @Nullable
    String document();

    /** Such as {@code notice.application-approved}. */
    String code();

    /** {@code application}, {@code document}, {@code agency}, {@code declaration}, {@code certificate}, {@code text}, {@code trader}. */
    JsonObject details();

    Instant sentAt();

    @Nullable
    Instant readAt();

    boolean isUnread();
}
