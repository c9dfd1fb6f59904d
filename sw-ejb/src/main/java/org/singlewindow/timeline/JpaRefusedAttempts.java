package org.singlewindow.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.singlewindow.persistence.OldRows;

@ApplicationScoped
class JpaRefusedAttempts implements RefusedAttemptStore {
    @PersistenceContext
    private EntityManager entities;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(List<RefusedAttempt> attempts, Map<Kind, Long> counts) {
        attempts.forEach(entities::persist);
        counts.forEach((kind, times) -> entities.createNativeQuery("""
            insert into refused_count as c (day, act, code, times) values (?, ?, ?, ?)
            on conflict (day, act, code) do update set times = c.times + excluded.times
            """)
                .setParameter(1, Date.valueOf(kind.day()))
                .setParameter(2, kind.act())
                .setParameter(3, kind.code())
                .setParameter(4, times)
                .executeUpdate());
    }

    @Override
    public List<RefusedAttempt> of(String person, Set<String> acts, int most) {
        return entities.createQuery(
                        "select r from RefusedAttempt r where r.person = :person and r.act in :acts"
                                + " order by r.happenedAt desc, r.id desc",
                        RefusedAttempt.class)
                .setParameter("person", person)
                .setParameter("acts", acts)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant attemptsBefore, LocalDate countsBefore, int most) {
        entities.createNativeQuery("delete from refused_count where day < ?")
                .setParameter(1, Date.valueOf(countsBefore))
                .executeUpdate();
        return OldRows.delete(entities, "refused_attempt", "id", "happened_at", attemptsBefore, most);
    }
}
