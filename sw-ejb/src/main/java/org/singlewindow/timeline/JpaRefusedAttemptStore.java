package org.singlewindow.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaRefusedAttemptStore implements RefusedAttemptStore {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(RefusedAttempt attempt) {
        entities.persist(attempt);
    }
}
