package org.singlewindow.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.singlewindow.persistence.OldRows;
import org.singlewindow.reference.Kst;

@ApplicationScoped
class JpaLooks implements Looks {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Look look) {
        entities.persist(look);
    }

    /** Only the conditions that were asked for, so that each way of asking finds its index. */
    @Override
    public List<Look> page(LookQuery query, int size) {
        StringBuilder text = new StringBuilder("select l from Look l where 1 = 1");
        Map<String, Object> values = new HashMap<>();
        if (!query.who().isEmpty()) {
            text.append(" and l.person = :who");
            values.put("who", query.who());
        }
        if (!query.whose().isEmpty()) {
            text.append(" and (l.whose = :whose or l.subject = :whose)");
            values.put("whose", query.whose());
        }
        if (query.from() != null) {
            text.append(" and l.lookedAt >= :from");
            values.put("from", query.from().atStartOfDay(Kst.ZONE).toInstant());
        }
        if (query.until() != null) {
            text.append(" and l.lookedAt < :until");
            values.put("until", query.until().plusDays(1).atStartOfDay(Kst.ZONE).toInstant());
        }
        Look last = query.before() == 0 ? null : entities.find(Look.class, query.before());
        if (last != null) {
            text.append(" and l.lookedAt <= :then and (l.lookedAt < :then or l.id < :before)");
            values.put("then", last.lookedAt());
            values.put("before", last.id());
        }
        TypedQuery<Look> listed = entities.createQuery(
                text.append(" order by l.lookedAt desc, l.id desc").toString(), Look.class);
        values.forEach(listed::setParameter);
        return listed.setMaxResults(size).getResultList();
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant before, int most) {
        return OldRows.delete(entities, "personal_look", "id", "looked_at", before, most);
    }
}
