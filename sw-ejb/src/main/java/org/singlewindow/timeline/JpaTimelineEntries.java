package org.singlewindow.timeline;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class JpaTimelineEntries implements TimelineEntries {
    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Override
    public Optional<TimelineHead> lockHead(String caseReference) {
        TimelineHead held = held().get(caseReference);
        return held == null ? lockNow(caseReference) : Optional.of(held);
    }

    private Optional<TimelineHead> lockNow(String caseReference) {
        Optional<TimelineHead> locked =
                Optional.ofNullable(entities.find(TimelineHead.class, caseReference, LockModeType.PESSIMISTIC_WRITE));
        locked.ifPresent(head -> held().put(caseReference, head));
        return locked;
    }

    @Override
    public void add(TimelineHead head) {
        entities.persist(head);
        held().put(head.caseReference(), head);
    }

    /** Heads that are this transaction's own until it ends: those it made, and those it locked. */
    @SuppressWarnings("unchecked")
    private Map<String, TimelineHead> held() {
        Map<String, TimelineHead> held = (Map<String, TimelineHead>) transaction.getResource(JpaTimelineEntries.class);
        if (held == null) {
            held = new HashMap<>();
            transaction.putResource(JpaTimelineEntries.class, held);
        }
        return held;
    }

    @Override
    public void add(TimelineEntry entry) {
        entities.persist(entry);
    }

    @Override
    public List<TimelineEntry> of(Collection<String> caseReferences) {
        return caseReferences.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select e from TimelineEntry e where e.caseReference in :references"
                                        + " order by e.caseReference, e.sequence",
                                TimelineEntry.class)
                        .setParameter("references", caseReferences)
                        .getResultList();
    }

    @Override
    public List<TimelineHead> headsAfter(String caseReference, int limit) {
        return entities.createQuery(
                        "select h from TimelineHead h where h.caseReference > :reference order by h.caseReference",
                        TimelineHead.class)
                .setParameter("reference", caseReference)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<TimelineHead> heads(Collection<String> caseReferences) {
        return caseReferences.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select h from TimelineHead h where h.caseReference in :references"
                                        + " order by h.caseReference",
                                TimelineHead.class)
                        .setParameter("references", caseReferences)
                        .getResultList();
    }

    @Override
    public void forget(String caseReference) {
        entities.createQuery("delete from TimelineEntry e where e.caseReference = :reference")
                .setParameter("reference", caseReference)
                .executeUpdate();
        held().remove(caseReference);
        entities.createQuery("delete from TimelineHead h where h.caseReference = :reference")
                .setParameter("reference", caseReference)
                .executeUpdate();
    }
}
