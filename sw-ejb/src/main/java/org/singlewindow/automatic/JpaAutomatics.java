package org.singlewindow.automatic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaAutomatics implements Automatics {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Candidate candidate) {
        entities.persist(candidate);
    }

    @Override
    public List<Candidate> waiting(int most) {
        return entities.createQuery("select c from Candidate c order by c.arrivedAt, c.application", Candidate.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void remove(String application) {
        entities.createQuery("delete from Candidate c where c.application = :application")
                .setParameter("application", application)
                .executeUpdate();
    }

    @Override
    public void removeOfCase(String dossier) {
        entities.createQuery("delete from Candidate c where c.dossier = :dossier")
                .setParameter("dossier", dossier)
                .executeUpdate();
    }

    @Override
    public void add(Switch added) {
        entities.persist(added);
    }

    @Override
    public List<Switch> switches() {
        return entities.createQuery("select s from Switch s order by s.document", Switch.class)
                .getResultList();
    }

    @Override
    public Optional<Switch> lock(String document) {
        return Optional.ofNullable(entities.find(Switch.class, document, LockModeType.PESSIMISTIC_WRITE));
    }
}
