package org.singlewindow.dossier;

import java.util.List;
import java.util.Optional;

/** Where attachments and their bytes are kept. */
public interface Attachments {
    void add(Attachment attachment, byte[] bytes);

    List<Attachment> of(long dossierId);

    Optional<Attachment> find(long id);

    byte[] bytes(Attachment attachment);

    /** Takes the attachment away; its bytes go with the last attachment that has them. */
    void remove(Attachment attachment);
}
