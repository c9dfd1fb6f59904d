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
    public List<Writ> ofApplications(Collection<String> applications) {
        return in("application", applications);
    }

    @Override
    public List<Writ> ofDeclarations(Collection<String> declarations) {
        return in("declaration", declarations);
    }

    private List<Writ> in(String column, Collection<String> values) {
        return values.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select w from Writ w where w." + column + " in :values order by w.id", Writ.class)
                        .setParameter("values", values)
                        .getResultList();
    }

    @Override
    public void removeAll(String dossier) {
        entities.createQuery("delete from Writ w where w.dossier = :dossier")
                .setParameter("dossier", dossier)
                .executeUpdate();
    }
}
