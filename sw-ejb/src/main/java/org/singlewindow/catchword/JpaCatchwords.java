package org.singlewindow.catchword;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.persistence.OwnPlans;
import org.singlewindow.reference.SearchKey;
import org.singlewindow.reference.TextPattern;

@ApplicationScoped
class JpaCatchwords implements Catchwords {
    /** In so many places of a case its numbers stand, or fewer: nobody sorts a million rows to name a few cases. */
    private static final int PLACES_OF_A_CASE = 8;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Catchword.Place place, Collection<? extends @Nullable String> values) {
        entities.persist(new Catchword(place, SearchKey.all(values)));
    }

    @Override
    public void put(Catchword.Place place, Collection<? extends @Nullable String> values) {
        Catchword there = entities.find(Catchword.class, new Catchword.Key(place.subject(), place.part()));
        if (there == null) {
            add(place, values);
        } else {
            there.say(SearchKey.all(values));
        }
    }

    @Override
    public void remove(String caseReference) {
        entities.createQuery("delete from Catchword w where w.caseReference = :case")
                .setParameter("case", caseReference)
                .executeUpdate();
    }

    @Override
    public List<String> subjects(String typed, int most) {
        CatchwordClause words = new CatchwordClause(typed).planned(entities);
        return words.filled(entities.createQuery(
                        "select s.subject from Catchword s where s.part = ''" + words.text("s.caseReference", "")
                                + " order by s.caseReference desc, s.subject",
                        String.class))
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<String> casesCalled(String number, int most) {
        String key = SearchKey.of(number);
        if (key.isEmpty()) {
            return List.of();
        }
        OwnPlans.begin(entities);
        return entities
                .createQuery("""
                    select w.caseReference from Catchword w
                    where w.words like :part escape '!' and concat(' ', w.words, ' ') like :whole escape '!'
                    """, String.class)
                .setParameter("part", TextPattern.of(key))
                .setParameter(
                        "whole", TextPattern.of(key).replaceFirst("%", "% ").replaceFirst("%$", " %"))
                .setMaxResults(most * PLACES_OF_A_CASE)
                .getResultList()
                .stream()
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }

    @Override
    public List<Catchword> ofCase(String caseReference) {
        return entities.createQuery("select w from Catchword w where w.caseReference = :case", Catchword.class)
                .setParameter("case", caseReference)
                .getResultList();
    }
}
