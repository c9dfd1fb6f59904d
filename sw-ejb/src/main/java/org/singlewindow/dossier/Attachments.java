package org.singlewindow.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where attachments and their bytes are kept. */
public interface Attachments {
    /** Keeps the bytes that attachments with this SHA-256 have; once, however many there are. */
    void keep(String sha256, byte[] bytes);

    void add(Attachment attachment);

    List<Attachment> of(long dossierId);

    Optional<Attachment> find(long id);

    byte[] bytes(Attachment attachment);

    /** The bytes of those, by their SHA-256, in one question. */
    Map<String, byte[]> bytes(Collection<Attachment> attachments);

    /** Takes the attachment away; its bytes go with the last attachment that has them. */
    void remove(Attachment attachment);
}
