package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Text;

/** What people are called: those of a whole list are asked for at once, and each is asked for once a request. */
@Named("people")
@RequestScoped
public class PersonNames {
    private final Map<String, Text> known = new HashMap<>();

    @Inject
    private Register register;

    /** Asks for those of a list before its rows do. */
    public void expect(Stream<@Nullable String> references) {
        Set<String> unknown = references
                .filter(reference -> reference != null && !known.containsKey(reference))
                .collect(Collectors.toSet());
        unknown.forEach(reference -> known.put(reference, new Text(reference, reference)));
        register.people(unknown).forEach(person -> known.put(person.reference(), person.name()));
    }

    /** The name of that one; the reference where nobody is called so. */
    public Text name(String reference) {
        return known.computeIfAbsent(
                reference,
                unread -> register.person(unread).map(PersonFacts::name).orElse(new Text(unread, unread)));
    }
}
