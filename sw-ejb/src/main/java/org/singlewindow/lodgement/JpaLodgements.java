package org.singlewindow.lodgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaLodgements implements Lodgements {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Lodgement lodgement) {
        entities.persist(lodgement);
    }

    @Override
    public Optional<Lodgement> byKey(RequestKey key) {
        return entities.createQuery("""
                        select l from Lodgement l
                        where l.organisation = :organisation and l.owner = :owner and l.requestKey = :key
                        """, Lodgement.class)
                .setParameter("organisation", key.organisation())
                .setParameter("owner", key.owner())
                .setParameter("key", key.text())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Lodgement> of(long dossierId) {
        return entities.createQuery(
                        "select l from Lodgement l where l.dossierId = :dossier order by l.id", Lodgement.class)
                .setParameter("dossier", dossierId)
                .getResultList();
    }
}
