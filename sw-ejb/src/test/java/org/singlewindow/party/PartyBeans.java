package org.singlewindow.party;

import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;

/** What other packages' tests need of this one and nobody else may see. */
public final class PartyBeans {
    public static final Class<?> REPRESENTATION = MandateRepresentation.class;
    public static final Class<?> AFFILIATIONS = PeopleAffiliations.class;

    private PartyBeans() {}

    public static Person person(String reference, String organisation, Actor.Role role, Text name) {
        return new Person(reference, organisation, role, name, null);
    }

    public static Organisation organisation(String code, Organisation.Kind kind, Text name) {
        return new Organisation(code, kind, name, new Organisation.Contact(null, null, null, null, null, null));
    }

    public static void suspend(Person person) {
        person.suspend();
    }
}
