package org.singlewindow.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.singlewindow.persistence.Paged;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

@ApplicationScoped
class JpaObjections implements Objections {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Objection objection) {
        entities.persist(objection);
    }

    private TypedQuery<Objection> by(String column, String value) {
        return entities.createQuery(
                        "select o from Objection o where o." + column + " = :value order by o.id", Objection.class)
                .setParameter("value", value);
    }

    @Override
    public Optional<Objection> find(String reference) {
        return by("reference", reference).getResultStream().findFirst();
    }

    @Override
    public Optional<String> caseOf(String reference) {
        return entities.createQuery("select o.dossier from Objection o where o.reference = :reference", String.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<String> applicationOf(String reference, String agency) {
        return entities.createQuery(
                        "select o.application from Objection o where o.reference = :reference and o.agency = :agency",
                        String.class)
                .setParameter("reference", reference)
                .setParameter("agency", agency)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Objection> ofApplication(String application) {
        return by("application", application).getResultList();
    }

    @Override
    public List<Objection> ofCase(String dossier) {
        return by("dossier", dossier).getResultList();
    }

    @Override
    public Page<Objection> ofAgency(String agency, boolean open, Cut cut) {
        String listed = " from Objection o where o.agency = :agency" + (open ? " and o.state = :open" : "");
        return new Paged<>(entities, Objection.class, "o", listed, query -> {
                    query.setParameter("agency", agency);
                    if (open) {
                        query.setParameter("open", ObjectionState.LODGED);
                    }
                })
                .page(open ? OLDEST : OLDEST.reversed(), cut);
    }

    @Override
    public void removeAll(String dossier) {
        ofCase(dossier).forEach(entities::remove);
    }
}
