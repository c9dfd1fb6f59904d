package org.singlewindow.party;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryPeople implements People {
    private final Map<String, Person> people = new LinkedHashMap<>();

    @Override
    public void add(Person person) {
        people.put(person.reference(), person);
    }

    @Override
    public Optional<Person> find(String reference) {
        return Optional.ofNullable(people.get(reference));
    }

    @Override
    public List<Person> all() {
        return people.values().stream()
                .sorted(Comparator.comparing(Person::organisation).thenComparing(Person::reference))
                .toList();
    }
}
