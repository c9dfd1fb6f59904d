package org.singlewindow.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class JpaTraits implements Traits {
    /** Each trait by itself, by its index, so that goods which everybody has cost no more than others. */
    private static final String ALIKE = """
        select found.* from unnest(string_to_array(?, E'\\n')) as asked(trait)
        cross join lateral (select * from application_trait t where t.agency = ? and t.trait = asked.trait
            order by t.lodged_at desc, t.id desc limit ?) as found
        """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(List<Trait> traits) {
        traits.forEach(entities::persist);
    }

    @Override
    public List<Trait> of(String application) {
        return entities.createQuery(
                        "select t from Trait t where t.application = :application order by t.id", Trait.class)
                .setParameter("application", application)
                .getResultList();
    }

    @Override
    public void removeOf(String application) {
        entities.createQuery("delete from Trait t where t.application = :application")
                .setParameter("application", application)
                .executeUpdate();
    }

    @Override
    public void removeOfCase(String dossier) {
        entities.createQuery("delete from Trait t where t.dossier = :dossier")
                .setParameter("dossier", dossier)
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Trait> alike(String agency, Collection<String> traits, int mostOfEach) {
        return entities.createNativeQuery(ALIKE, Trait.class)
                .setParameter(1, String.join("\n", traits))
                .setParameter(2, agency)
                .setParameter(3, mostOfEach)
                .getResultList();
    }
}
