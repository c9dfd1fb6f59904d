package org.singlewindow.timeline;

import java.time.Instant;

/** What others see of an entry of a case's history. */
public sealed interface TimelineEntryFacts permits TimelineEntry {
    String caseReference();

    int sequence();

    Instant happenedAt();

    String person();

    String personName();

    String organisation();

    /** What happened: {@code application.approve}; the words stand in the capability's texts. */
    String act();

    /** Reference of what it happened to: the dossier, a declaration, an application. */
    String subject();

    /** More about it, as JSON. */
    String details();

    String previousHash();

    String hash();
}
