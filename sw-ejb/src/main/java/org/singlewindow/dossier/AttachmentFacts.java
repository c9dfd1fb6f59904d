package org.singlewindow.dossier;

import java.time.Instant;

/** What others see of an attachment. */
public sealed interface AttachmentFacts permits Attachment {
    long id();

    long dossierId();

    /** Which paper it is, such as {@code health-certificate}. */
    String kind();

    String fileName();

    String mediaType();

    /** In bytes. */
    long size();

    String sha256();

    String addedBy();

    Instant addedAt();
}
