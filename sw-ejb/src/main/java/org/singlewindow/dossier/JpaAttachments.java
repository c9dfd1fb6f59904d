package org.singlewindow.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.persistence.config.CacheUsage;
import org.eclipse.persistence.config.QueryHints;

@ApplicationScoped
class JpaAttachments implements Attachments {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void keep(String sha256, byte[] bytes) {
        entities.createNativeQuery(
                        "insert into attachment_content (sha256, bytes) values (?, ?) on conflict do nothing")
                .setParameter(1, sha256)
                .setParameter(2, bytes)
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    @Override
    public void add(Attachment attachment) {
        entities.persist(attachment);
    }

    /** Those that this transaction has added or removed are seen in memory, so that nothing is written for the question. */
    @Override
    public List<Attachment> of(long dossierId) {
        return entities
                .createQuery("select a from Attachment a where a.dossierId = :dossier", Attachment.class)
                .setParameter("dossier", dossierId)
                .setHint(QueryHints.CACHE_USAGE, CacheUsage.ConformResultsInUnitOfWork)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(Attachment::id))
                .toList();
    }

    @Override
    public Optional<Attachment> find(long id) {
        return Optional.ofNullable(entities.find(Attachment.class, id));
    }

    @Override
    public byte[] bytes(Attachment attachment) {
        return entities.find(AttachmentContent.class, attachment.sha256()).bytes();
    }

    @Override
    public Map<String, byte[]> bytes(Collection<Attachment> attachments) {
        return attachments.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select c from AttachmentContent c where c.sha256 in :hashes", AttachmentContent.class)
                        .setParameter(
                                "hashes",
                                attachments.stream()
                                        .map(Attachment::sha256)
                                        .distinct()
                                        .toList())
                        .getResultStream()
                        .collect(Collectors.toMap(AttachmentContent::sha256, AttachmentContent::bytes));
    }

    @Override
    public void remove(Attachment attachment) {
        entities.remove(attachment);
        entities.flush();
        entities.createNativeQuery("""
            delete from attachment_content
            where sha256 = ? and not exists (select 1 from attachment a where a.sha256 = ?)
            """)
                .setParameter(1, attachment.sha256())
                .setParameter(2, attachment.sha256())
                .executeUpdate();
    }
}
