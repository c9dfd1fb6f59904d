package org.singlewindow.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.singlewindow.persistence.Paged;
import org.singlewindow.persistence.WordsClause;
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
        WordsClause words = WordsClause.of(
                text, "p.reference, ' ', p.nameKo, ' ', p.nameEn, ' ', o.code, ' ', o.nameKo, ' ', o.nameEn");
        String listed = " from Person p, Organisation o where o.code = p.organisation" + words.text();
        return Paged.of(
                words.filled(entities.createQuery(
                        "select p" + listed + " order by p.organisation, p.reference", Person.class)),
                words.filled(entities.createQuery("select p.reference" + listed, String.class)),
                first,
                size);
    }

    @Override
    public Page<Person> of(String organisation, int first, int size) {
        return Paged.of(
                entities.createQuery(
                                "select p from Person p where p.organisation = :organisation order by p.reference",
                                Person.class)
                        .setParameter("organisation", organisation),
                entities.createQuery(
                                "select p.reference from Person p where p.organisation = :organisation", String.class)
                        .setParameter("organisation", organisation),
                first,
                size);
    }

    @Override
    public List<Person> all() {
        return entities.createQuery("select p from Person p order by p.organisation, p.reference", Person.class)
                .getResultList();
    }
}
