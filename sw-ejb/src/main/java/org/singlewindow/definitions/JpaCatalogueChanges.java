package org.singlewindow.definitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaCatalogueChanges implements CatalogueChanges {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(CatalogueChange change) {
        entities.persist(change);
        entities.flush();
    }

    @Override
    public List<CatalogueChange> of(CatalogueKind kind) {
        return entities.createQuery(
                        "select c from CatalogueChange c where c.kind = :kind order by c.code, c.version desc",
                        CatalogueChange.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    @Override
    public List<CatalogueChange> inForce() {
        return entities.createQuery(
                        "select c from CatalogueChange c where c.state = :inForce order by c.effectiveFrom, c.version",
                        CatalogueChange.class)
                .setParameter("inForce", CatalogueChange.State.IN_FORCE)
                .getResultList();
    }

    @Override
    public long stamp() {
        return ((Number) entities.createNativeQuery("select stamp from catalogue_stamp")
                        .getSingleResult())
                .longValue();
    }

    @Override
    public void lock() {
        entities.createNativeQuery("select stamp from catalogue_stamp for update")
                .getSingleResult();
    }

    @Override
    public void moveStamp() {
        entities.createNativeQuery("update catalogue_stamp set stamp = stamp + 1")
                .executeUpdate();
    }
}
