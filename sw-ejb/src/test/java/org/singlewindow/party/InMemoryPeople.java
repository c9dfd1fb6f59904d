package org.singlewindow.party;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.LookedFor;
import org.singlewindow.persistence.InMemoryPages;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** People in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryPeople implements People {
    @Inject
    private Organisations organisations;

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
    public Optional<Person> lock(String reference) {
        return find(reference);
    }

    @Override
    public void endWithCompany(String organisation, boolean ended) {
        people.values().stream()
                .filter(one -> one.organisation().equals(organisation))
                .forEach(one -> one.endWithCompany(ended));
    }

    @Override
    public List<Person> find(Collection<String> references) {
        return people.values().stream()
                .filter(one -> references.contains(one.reference()))
                .toList();
    }

    @Override
    public boolean isAnotherActive(Actor.Role role, String except) {
        return people.values().stream()
                .anyMatch(one ->
                        one.role() == role && one.isActive() && !one.reference().equals(except));
    }

    @Override
    public Page<Person> page(String text, Cut cut) {
        List<Person> found = all().stream().filter(one -> isFound(one, text)).toList();
        return InMemoryPages.of(found, ORDER, cut, false);
    }

    @Override
    public Page<Person> of(String organisation, Cut cut) {
        List<Person> found = all().stream()
                .filter(one -> one.organisation().equals(organisation))
                .toList();
        return InMemoryPages.of(found, ORDER, cut, false);
    }

    private boolean isFound(Person one, String text) {
        String shown = organisations
                .find(one.organisation())
                .map(of -> String.join(
                        " ", one.reference(), one.name().ko(), one.name().en(), of.code(), of.nameKo(), of.nameEn()))
                .orElse(one.reference());
        return Stream.of(text.split("[\\s\\p{Z}]+")).allMatch(word -> LookedFor.isIn(word, shown));
    }

    @Override
    public List<Person> all() {
        return people.values().stream()
                .sorted(Comparator.comparing(Person::organisation).thenComparing(Person::reference))
                .toList();
    }
}
