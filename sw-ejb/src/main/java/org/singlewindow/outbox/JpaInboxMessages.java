package org.singlewindow.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

@ApplicationScoped
class JpaInboxMessages implements InboxMessages {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public boolean addIfNew(InboxMessage message) {
        // A second receiver of the same message waits here for the first one's transaction.
        return entities.createNativeQuery(
                                "insert into inbox (message_id, received_at) values (?, ?) on conflict do nothing")
                        .setParameter(1, message.messageId())
                        .setParameter(2, Timestamp.from(message.receivedAt()))
                        .executeUpdate()
                == 1;
    }

    @Override
    public int forget(Instant before, int most) {
        return entities.createNativeQuery("""
                        delete from inbox where message_id in (
                            select message_id from inbox where received_at < ? limit ?
                            for update skip locked)
                        """)
                .setParameter(1, Timestamp.from(before))
                .setParameter(2, most)
                .executeUpdate();
    }
}
