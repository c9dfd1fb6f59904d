package org.singlewindow.writ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaWrits implements Writs {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Writ writ) {
        entities.persist(writ);
    }

    @Override
    public Optional<Writ> find(String reference) {
        return entities.createQuery("select w from Writ w where w.reference = :reference", Writ.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Writ> ofApplication(String application) {
        return entities.createQuery("select w from Writ w where w.application = :application order by w.id", Writ.class)
                .setParameter("application", application)
                .getResultList();
    }

    @Override
    public List<Writ> ofDeclarations(Collection<String> declarations) {
        if (declarations.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select w from Writ w where w.declaration in :declarations order by w.id", Writ.class)
                .setParameter("declarations", declarations)
                .getResultList();
    }

    @Override
    public void removeAll(String dossier) {
        entities.createQuery("delete from Writ w where w.dossier = :dossier")
                .setParameter("dossier", dossier)
                .executeUpdate();
    }
}
