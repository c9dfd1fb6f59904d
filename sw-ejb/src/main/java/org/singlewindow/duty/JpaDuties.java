package org.singlewindow.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaDuties implements Duties {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Duty duty) {
        entities.persist(duty);
    }

    @Override
    public Optional<Duty> find(String declaration) {
        return Optional.ofNullable(entities.find(Duty.class, declaration));
    }

    @Override
    public Optional<Duty> ofCase(String dossier) {
        return entities.createQuery("select d from Duty d where d.dossier = :dossier", Duty.class)
                .setParameter("dossier", dossier)
                .getResultStream()
                .findFirst();
    }
}
