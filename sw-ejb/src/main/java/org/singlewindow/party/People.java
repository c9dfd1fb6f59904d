package org.singlewindow.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/** Where people are kept. */
public interface People {
    /** The order of a list. */
    RowOrder<Person> ORDER =
            RowOrder.<Person>rising().text("organisation", Person::organisation).text("reference", Person::reference);

    void add(Person person);

    Optional<Person> find(String reference);

    /** The same; until the transaction ends nobody else changes the person. */
    Optional<Person> lock(String reference);

    /** Everyone of that organisation is kept out from now on, since it has ended, or is no longer. */
    void endWithCompany(String organisation, boolean ended);

    /** Those of them that are known, in one question. */
    List<Person> find(Collection<String> references);

    /** Everyone, by organisation and reference. */
    List<Person> all();

    /**
     * Those of them that are looked for.
     *
     * @param text words, each part of a person's reference or name or of the organisation's code or name; empty for all
     */
    Page<Person> page(String text, Cut cut);

    /** Some people of that organisation, by reference; counted as far as {@code Counting} says. */
    Page<Person> of(String organisation, Cut cut);

    /** Whether somebody else in that role may come in. */
    boolean isAnotherActive(Actor.Role role, String except);

    /** Admits somebody who is not there yet. */
    default Person admit(String reference, String organisation, Actor.Role role, Text name, @Nullable String email) {
        Person admitted = new Person(reference, organisation, role, name, email);
        add(admitted);
        return admitted;
    }
}
