package org.singlewindow.nomenclature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Editions {
    @PersistenceContext
    private EntityManager entities;

    void add(Edition edition) {
        entities.persist(edition);
        entities.flush();
    }

    Optional<Edition> find(int id) {
        return Optional.ofNullable(entities.find(Edition.class, id));
    }

    Edition locked(int id) {
        return entities.find(Edition.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Edition> all() {
        return entities.createQuery("select e from Edition e order by e.effectiveFrom desc, e.id desc", Edition.class)
                .getResultList();
    }

    Optional<Edition> inForce(LocalDate day) {
        return entities.createQuery(
                        "select e from Edition e where e.state = :ready and e.effectiveFrom <= :day"
                                + " order by e.effectiveFrom desc, e.id desc",
                        Edition.class)
                .setParameter("ready", Edition.State.READY)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The edition that came with the window last. */
    Optional<Edition> shipped() {
        return all().stream().filter(Edition::isShipped).max((one, other) -> Integer.compare(one.id(), other.id()));
    }

    /** Two servers that start at the same moment load what is shipped once. */
    void queueUp() {
        entities.createNativeQuery("select pg_advisory_xact_lock(7304001)").getResultList();
    }
}
