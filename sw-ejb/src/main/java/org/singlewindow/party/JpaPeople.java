package org.singlewindow.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

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
    public List<Person> all() {
        return entities.createQuery("select p from Person p order by p.organisation, p.reference", Person.class)
                .getResultList();
    }
}
