package org.singlewindow.lodgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaLodgements implements Lodgements {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Lodgement lodgement) {
        entities.persist(lodgement);
    }

    @Override
    public Optional<Lodgement> byKey(RequestKey key) {
        return entities.createQuery("""
            select l from Lodgement l
            where l.organisation = :organisation and l.owner = :owner and l.requestKey = :key
            """, Lodgement.class)
                .setParameter("organisation", key.organisation())
                .setParameter("owner", key.owner())
                .setParameter("key", key.text())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Lodgement> of(long dossierId) {
        return entities.createQuery(
                        "select l from Lodgement l where l.dossierId = :dossier order by l.id", Lodgement.class)
                .setParameter("dossier", dossierId)
                .getResultList();
    }

    @Override
    public void removeAll(long dossierId) {
        entities.createQuery("delete from Lodgement l where l.dossierId = :dossier")
                .setParameter("dossier", dossierId)
                .executeUpdate();
    }

    /** What is under way is never among them: an open application or declaration, or a message that has not arrived. */
    @Override
    public List<String> finishedCases(Instant before, int most) {
        Timestamp day = Timestamp.from(before);
        List<?> references = entities.createNativeQuery("""
            select d.reference from dossier d
            where d.state = 'LODGED' and d.created_at < ? and d.updated_at < ?
              and not exists (select 1 from application a where a.dossier_id = d.id
                              and a.state not in ('APPROVED', 'REFUSED', 'WITHDRAWN', 'CLOSED', 'REVOKED'))
              and not exists (select 1 from declaration c where c.dossier_id = d.id
                              and c.state not in ('RELEASED', 'REFUSED', 'CANCELLED'))
              and not exists (select 1 from timeline_entry t where t.case_reference = d.reference
                              and t.happened_at >= ?)
              and not exists (select 1 from envelope e where e.state in ('READY', 'SENT')
                              and (e.subject in (select a.reference from application a
                                                 where a.dossier_id = d.id)
                                or e.subject in (select c.reference from declaration c
                                                 where c.dossier_id = d.id)))
            order by d.id limit ? for update of d skip locked
            """)
                .setParameter(1, day)
                .setParameter(2, day)
                .setParameter(3, day)
                .setParameter(4, most)
                .getResultList();
        return references.stream().map(String.class::cast).toList();
    }
}
