package org.singlewindow.party;

/** What other packages' tests need of this one and nobody else may see. */
public final class PartyBeans {
    public static final Class<?> REPRESENTATION = MandateRepresentation.class;
    public static final Class<?> AFFILIATIONS = PeopleAffiliations.class;

    private PartyBeans() {}

    public static void suspend(Person person) {
        person.suspend();
    }
}
