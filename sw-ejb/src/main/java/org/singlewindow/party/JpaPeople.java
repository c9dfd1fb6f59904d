package org.singlewindow.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.singlewindow.persistence.Paged;
import org.singlewindow.persistence.WordsClause;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
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
    public Optional<Person> lock(String reference) {
        return Optional.ofNullable(entities.find(Person.class, reference, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void endWithCompany(String organisation, boolean ended) {
        entities.createQuery("update Person p set p.companyEnded = :ended where p.organisation = :organisation")
                .setParameter("ended", ended)
                .setParameter("organisation", organisation)
                .executeUpdate();
    }

    @Override
    public List<Person> find(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : entities.createQuery("select p from Person p where p.reference in :references", Person.class)
                        .setParameter("references", references)
                        .getResultList();
    }

    @Override
    public boolean isAnotherActive(Actor.Role role, String except) {
        return !entities.createQuery(
                        "select p.reference from Person p where p.role = :role and p.active = true and p.companyEnded = false and p.reference <>"
                                + " :except",
                        String.class)
                .setParameter("role", role)
                .setParameter("except", except)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Page<Person> page(String text, Cut cut) {
        WordsClause words = WordsClause.of(
                text, "p.reference, ' ', p.nameKo, ' ', p.nameEn, ' ', o.code, ' ', o.nameKo, ' ', o.nameEn");
        String listed = " from Person p, Organisation o where o.code = p.organisation" + words.text();
        return new Paged<>(entities, Person.class, "p", listed, words::filled).page(ORDER, cut);
    }

    @Override
    public Page<Person> of(String organisation, Cut cut) {
        return new Paged<>(
                        entities,
                        Person.class,
                        "p",
                        " from Person p where p.organisation = :organisation",
                        typed -> typed.setParameter("organisation", organisation))
                .page(ORDER, cut);
    }

    @Override
    public List<Person> all() {
        return entities.createQuery("select p from Person p order by p.organisation, p.reference", Person.class)
                .getResultList();
    }
}
