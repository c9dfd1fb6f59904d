package org.singlewindow.party;

import java.util.List;
import java.util.Optional;

/** Where people are kept. */
public interface People {
    void add(Person person);

    Optional<Person> find(String reference);

    /** Everyone, by organisation and reference. */
    List<Person> all();
}
