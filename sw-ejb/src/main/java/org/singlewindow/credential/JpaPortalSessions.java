package org.singlewindow.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;

@ApplicationScoped
class JpaPortalSessions implements PortalSessions {
    @PersistenceContext
    private EntityManager entities;

    @Override
    @Transactional
    public void open(String id, String person, Instant now, int most) {
        entities.createNativeQuery("insert into portal_session (id, person, opened_at) values (?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, person)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        entities.createNativeQuery("""
                        delete from portal_session where id in
                            (select id from portal_session where person = ? order by opened_at desc, id offset ?)
                        """)
                .setParameter(1, person)
                .setParameter(2, most)
                .executeUpdate();
    }

    @Override
    @Transactional
    public boolean isOpen(String id) {
        return !entities.createNativeQuery("select 1 from portal_session where id = ?")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    @Override
    @Transactional
    public void close(String id) {
        entities.createNativeQuery("delete from portal_session where id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    @Override
    @Transactional
    public void forget(Instant before) {
        entities.createNativeQuery("delete from portal_session where opened_at < ?")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }
}
