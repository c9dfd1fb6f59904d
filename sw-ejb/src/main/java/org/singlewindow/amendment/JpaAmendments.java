package org.singlewindow.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaAmendments implements Amendments {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Amendment amendment) {
        entities.persist(amendment);
        entities.flush();
    }

    @Override
    public Optional<Amendment> open(String dossier) {
        return entities.createQuery(
                        "select a from Amendment a where a.dossier = :dossier and a.sentAt is null", Amendment.class)
                .setParameter("dossier", dossier)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Amendment> sent(String dossier) {
        return entities.createQuery(
                        "select a from Amendment a where a.dossier = :dossier and a.sentAt is not null order by a.number",
                        Amendment.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    @Override
    public int count(String dossier) {
        return entities.createQuery(
                        "select count(a) from Amendment a where a.dossier = :dossier and a.sentAt is not null",
                        Long.class)
                .setParameter("dossier", dossier)
                .getSingleResult()
                .intValue();
    }

    @Override
    public void remove(Amendment amendment) {
        entities.remove(amendment);
        entities.flush();
    }

    @Override
    public void removeAll(String dossier) {
        entities.createQuery("delete from Amendment a where a.dossier = :dossier")
                .setParameter("dossier", dossier)
                .executeUpdate();
    }
}
