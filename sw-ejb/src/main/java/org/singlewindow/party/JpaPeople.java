package org.singlewindow.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.singlewindow.reference.Counting;
import org.singlewindow.reference.TextPattern;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Page;

@ApplicationScoped
class JpaPeople implements People {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Person person) {
        entities.persist(person);
    }

    @Override
    public Optional<Person> find(String reference) {
        return Optional.ofNullable(entities.find(Person.class, reference));
    }

    @Override
    public boolean isAnotherActive(Actor.Role role, String except) {
        return !entities.createQuery(
                        "select p.reference from Person p where p.role = :role and p.active = true and p.reference <>"
                                + " :except",
                        String.class)
                .setParameter("role", role)
                .setParameter("except", except)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Page<Person> page(String text, int first, int size) {
        List<String> words = TextPattern.words(text);
        StringBuilder listed = new StringBuilder(" from Person p, Organisation o where o.code = p.organisation");
        for (int i = 0; i < words.size(); i++) {
            listed.append(" and lower(concat(p.reference, ' ', p.nameKo, ' ', p.nameEn, ' ', o.code, ' ', o.nameKo,"
                            + " ' ', ")
                    .append("o.nameEn)) like :word")
                    .append(i)
                    .append(" escape '!'");
        }
        List<Person> rows = filled(
                        entities.createQuery(
                                "select p" + listed + " order by p.organisation, p.reference", Person.class),
                        words)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        int total = filled(entities.createQuery("select p.reference" + listed, String.class), words)
                .setMaxResults(Counting.most(first, size))
                .getResultList()
                .size();
        return new Page<>(rows, total);
    }

    @Override
    public Page<Person> of(String organisation, int first, int size) {
        List<Person> rows = entities.createQuery(
                        "select p from Person p where p.organisation = :organisation order by p.reference",
                        Person.class)
                .setParameter("organisation", organisation)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        int total = entities.createQuery(
                        "select p.reference from Person p where p.organisation = :organisation", String.class)
                .setParameter("organisation", organisation)
                .setMaxResults(Counting.most(first, size))
                .getResultList()
                .size();
        return new Page<>(rows, total);
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, words.get(i));
        }
        return query;
    }

    @Override
    public List<Person> all() {
        return entities.createQuery("select p from Person p order by p.organisation, p.reference", Person.class)
                .getResultList();
    }
}
