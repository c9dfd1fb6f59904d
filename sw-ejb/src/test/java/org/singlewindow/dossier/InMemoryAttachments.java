package org.singlewindow.dossier;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.InMemoryIds;

/** Attachments in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryAttachments implements Attachments {
    private final Set<Attachment> attachments = new LinkedHashSet<>();
    private final Map<String, byte[]> contents = new HashMap<>();

    @Override
    public void keep(String sha256, byte[] bytes) {
        contents.putIfAbsent(sha256, bytes.clone());
    }

    @Override
    public void add(Attachment attachment) {
        InMemoryIds.give(attachment);
        attachments.add(attachment);
    }

    @Override
    public List<Attachment> of(long dossierId) {
        return attachments.stream().filter(a -> a.dossierId() == dossierId).toList();
    }

    @Override
    public Optional<Attachment> find(long id) {
        return attachments.stream().filter(a -> a.id() == id).findFirst();
    }

    @Override
    public byte[] bytes(Attachment attachment) {
        return Objects.requireNonNull(contents.get(attachment.sha256())).clone();
    }

    @Override
    public Map<String, byte[]> bytes(Collection<Attachment> asked) {
        Map<String, byte[]> bytes = new HashMap<>();
        asked.forEach(attachment -> bytes.put(attachment.sha256(), bytes(attachment)));
        return bytes;
    }

    @Override
    public void remove(Attachment attachment) {
        attachments.remove(attachment);
        if (attachments.stream().noneMatch(a -> a.sha256().equals(attachment.sha256()))) {
            contents.remove(attachment.sha256());
        }
    }
}
