package org.singlewindow.keeper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.persistence.Paged;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

@ApplicationScoped
class JpaGoodsStays implements GoodsStays {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(GoodsStay stay) {
        entities.persist(stay);
    }

    @Override
    public Optional<GoodsStay> find(String reference) {
        return entities.createQuery("select s from GoodsStay s where s.reference = :reference", GoodsStay.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isHere(String keeper, String cargoKey, String container) {
        return !entities.createQuery(
                        "select s.id from GoodsStay s where s.keeper = :keeper and s.cargoKey = :cargo"
                                + " and s.container = :container and s.leftAt is null",
                        Long.class)
                .setParameter("keeper", keeper)
                .setParameter("cargo", cargoKey)
                .setParameter("container", container)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<String> keepers(String cargoKey) {
        return entities.createQuery(
                        "select distinct s.keeper from GoodsStay s where s.cargoKey = :cargo and s.leftAt is null",
                        String.class)
                .setParameter("cargo", cargoKey)
                .getResultList();
    }

    @Override
    public Set<String> kept(String keeper, Collection<String> cargoKeys) {
        if (cargoKeys.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(entities.createQuery(
                        "select distinct s.cargoKey from GoodsStay s where s.keeper = :keeper and s.cargoKey in :cargos",
                        String.class)
                .setParameter("keeper", keeper)
                .setParameter("cargos", cargoKeys)
                .getResultList());
    }

    @Override
    public Page<GoodsStay> page(String keeper, boolean here, Cut cut) {
        String listed = " from GoodsStay s where s.keeper = :keeper" + (here ? " and s.leftAt is null" : "");
        return new Paged<>(entities, GoodsStay.class, "s", listed, query -> query.setParameter("keeper", keeper))
                .page(NEWEST, cut);
    }
}
