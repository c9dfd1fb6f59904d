package org.singlewindow.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;

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
}
