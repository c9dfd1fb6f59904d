package org.singlewindow.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaEditions implements Editions {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Edition edition) {
        entities.persist(edition);
        entities.flush();
    }

    @Override
    public Optional<Edition> find(int id) {
        return Optional.ofNullable(entities.find(Edition.class, id));
    }

    @Override
    public Edition locked(int id) {
        return entities.find(Edition.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<Edition> of(String list) {
        return entities.createQuery(
                        "select e from Edition e where e.list = :list order by e.effectiveFrom desc, e.id desc",
                        Edition.class)
                .setParameter("list", list)
                .getResultList();
    }

    @Override
    public List<Edition> proposed() {
        return entities.createQuery("""
                        select e from Edition e where e.state in :waiting
                        order by coalesce(e.endAskedAt, e.proposedAt), e.id""", Edition.class)
                .setParameter("waiting", List.of(Edition.State.PROPOSED, Edition.State.ENDING))
                .getResultList();
    }

    @Override
    public void queueUp() {
        entities.createNativeQuery("select pg_advisory_xact_lock(7304001)").getResultList();
    }
}
