package org.singlewindow.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

@ApplicationScoped
class JpaGrants implements Grants {
    @PersistenceContext
    private EntityManager entities;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> note(List<Wish> wishes) {
        List<Long> totals = new ArrayList<>();
        for (Wish wish : wishes) {
            totals.add(((Number) entities.createNativeQuery("""
                            insert into quota_grant as g (what, whose, since, until, wished) values (?, ?, ?, ?, ?)
                            on conflict (what, whose, since) do update set wished = g.wished + excluded.wished
                            returning wished
                            """)
                            .setParameter(1, wish.what())
                            .setParameter(2, wish.whose())
                            .setParameter(3, Timestamp.from(wish.since()))
                            .setParameter(4, Timestamp.from(wish.until()))
                            .setParameter(5, wish.amount())
                            .getSingleResult())
                    .longValue());
        }
        return totals;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forget(Instant before) {
        entities.createNativeQuery("delete from quota_grant where until < ?")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }
}
