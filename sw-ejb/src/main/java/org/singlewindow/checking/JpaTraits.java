package org.singlewindow.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.ApplicationState;

@ApplicationScoped
class JpaTraits implements Traits {
    /** Each trait by itself, by its index, so that goods which everybody has cost no more than others. */
    private static final String ALIKE = """
        select found.* from unnest(string_to_array(?, E'\\n')) as asked(trait)
        cross join lateral (select * from application_trait t where t.agency = ? and t.trait = asked.trait
            order by t.lodged_at desc, t.id desc limit ?) as found
        """;

    /** By trigrams among the words that there are, of which there are few. */
    private static final String NEAR = """
        select distinct found.trait from unnest(string_to_array(?, E'\\n')) as asked(trait)
        cross join lateral (select w.trait from likeness_word w
            where w.agency = ? and w.text % substr(asked.trait, position(':' in asked.trait) + 1) and w.trait <> asked.trait
                and split_part(w.trait, ':', 1) = split_part(asked.trait, ':', 1)
            order by similarity(w.text, substr(asked.trait, position(':' in asked.trait) + 1)) desc, w.trait limit ?) as found
        """;

    private static final String REMEMBER = """
        insert into application_trait (application, dossier, agency, applicant, document, trait, lodged_at)
            select ?, ?, ?, ?, ?, asked.trait, cast(? as timestamptz)
            from unnest(string_to_array(?, E'\\n')) as asked(trait)
        """;

    /** In one order, so that two who bring the same new words wait for each other and never both. */
    private static final String SPELL = """
        insert into likeness_word (agency, trait, text)
            select ?, asked.trait, substr(asked.trait, position(':' in asked.trait) + 1)
            from unnest(string_to_array(?, E'\\n')) as asked(trait) order by asked.trait
            on conflict do nothing
        """;

    /** What no other case says. Not where one is only read anew: deleting and writing the same words could block two of them. */
    private static final String FORGET = """
        delete from likeness_word w using application_trait a where a.dossier = ? and w.agency = a.agency and w.trait = a.trait
            and not exists (select 1 from application_trait o where o.agency = a.agency and o.trait = a.trait and o.dossier <> ?)
        """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(ApplicationFacts application, Collection<String> traits, Instant now) {
        entities.createNativeQuery(REMEMBER)
                .setParameter(1, application.reference())
                .setParameter(2, application.dossierReference())
                .setParameter(3, application.agency())
                .setParameter(4, application.applicant())
                .setParameter(5, application.document())
                .setParameter(6, now.toString())
                .setParameter(7, String.join("\n", traits))
                .executeUpdate();
        entities.createNativeQuery(SPELL)
                .setParameter(1, application.agency())
                .setParameter(2, traits.stream().filter(Likeness::isWritten).collect(Collectors.joining("\n")))
                .executeUpdate();
    }

    @Override
    public void end(String application, ApplicationState how) {
        entities.createQuery("update Trait t set t.outcome = :how where t.application = :application")
                .setParameter("how", how)
                .setParameter("application", application)
                .executeUpdate();
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
        entities.createNativeQuery(FORGET)
                .setParameter(1, dossier)
                .setParameter(2, dossier)
                .executeUpdate();
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

    @Override
    public List<String> near(String agency, Collection<String> traits, int mostOfEach) {
        entities.createNativeQuery("select set_config('pg_trgm.similarity_threshold', '0.5', true)")
                .getResultList();
        List<String> found = new ArrayList<>();
        for (Object trait : entities.createNativeQuery(NEAR)
                .setParameter(1, String.join("\n", traits))
                .setParameter(2, agency)
                .setParameter(3, mostOfEach)
                .getResultList()) {
            found.add((String) trait);
        }
        return found;
    }
}
