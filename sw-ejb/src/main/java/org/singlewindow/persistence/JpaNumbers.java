package org.singlewindow.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.persistence.sessions.Session;
import org.singlewindow.reference.Numbers;

/** Running numbers from the sequence of the entity, which are fetched from the database by the block. */
@ApplicationScoped
class JpaNumbers implements Numbers {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public long next(Class<?> named) {
        return entities.unwrap(Session.class).getNextSequenceNumberValue(named).longValue();
    }
}
