package org.singlewindow.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaTimelineEntries implements TimelineEntries {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<TimelineHead> lockHead(String caseReference) {
        return Optional.ofNullable(entities.find(TimelineHead.class, caseReference, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(TimelineHead head) {
        entities.persist(head);
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
        entities.createQuery("delete from TimelineHead h where h.caseReference = :reference")
                .setParameter("reference", caseReference)
                .executeUpdate();
    }
}
