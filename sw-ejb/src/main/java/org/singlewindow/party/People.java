package org.singlewindow.party;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;

/** Where people are kept. */
public interface People {
    void add(Person person);

    Optional<Person> find(String reference);

    /** Everyone, by organisation and reference. */
    List<Person> all();

    /** Admits somebody who is not there yet. */
    default Person admit(String reference, String organisation, Actor.Role role, Text name, @Nullable String email) {
        Person admitted = new Person(reference, organisation, role, name, email);
        add(admitted);
        return admitted;
    }
}
