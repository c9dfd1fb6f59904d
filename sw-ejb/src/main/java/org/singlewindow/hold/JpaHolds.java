package org.singlewindow.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaHolds implements Holds {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Hold hold) {
        entities.persist(hold);
    }

    @Override
    public Optional<Hold> find(String reference) {
        return entities.createQuery("select h from Hold h where h.reference = :reference", Hold.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<String> caseOf(String reference) {
        return entities.createQuery("select h.dossier from Hold h where h.reference = :reference", String.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Hold> ofCase(String dossier) {
        return entities.createQuery("select h from Hold h where h.dossier = :dossier order by h.id", Hold.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    @Override
    public List<Hold> asked(int most) {
        return entities.createQuery("""
                select h from Hold h where h.state = org.singlewindow.hold.HoldState.ASKED order by h.id
                """, Hold.class).setMaxResults(most).getResultList();
    }
}
