package org.singlewindow.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaSubscriptions implements Subscriptions {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Subscription> of(String person) {
        return Optional.ofNullable(entities.find(Subscription.class, person));
    }

    @Override
    public Optional<Subscription> called(String tokenHash) {
        return entities.createQuery("select s from Subscription s where s.tokenHash = :hash", Subscription.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void put(Subscription subscription) {
        remove(subscription.person());
        entities.persist(subscription);
    }

    @Override
    public void remove(String person) {
        of(person).ifPresent(found -> {
            entities.remove(found);
            entities.flush();
        });
    }
}
