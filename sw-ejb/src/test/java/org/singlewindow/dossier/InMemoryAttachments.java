package org.singlewindow.dossier;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.singlewindow.InMemoryIds;

/** Attachments in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryAttachments implements Attachments {
    private final Map<Attachment, byte[]> attachments = new LinkedHashMap<>();

    @Override
    public void add(Attachment attachment, byte[] bytes) {
        InMemoryIds.give(attachment);
        attachments.put(attachment, bytes.clone());
    }

    @Override
    public List<Attachment> of(long dossierId) {
        return attachments.keySet().stream()
                .filter(a -> a.dossierId() == dossierId)
                .toList();
    }

    @Override
    public Optional<Attachment> find(long id) {
        return attachments.keySet().stream().filter(a -> a.id() == id).findFirst();
    }

    @Override
    public byte[] bytes(Attachment attachment) {
        return Objects.requireNonNull(attachments.get(attachment)).clone();
    }

    @Override
    public void remove(Attachment attachment) {
        attachments.remove(attachment);
    }
}
