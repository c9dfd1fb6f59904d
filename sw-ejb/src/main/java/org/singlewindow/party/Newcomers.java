package org.singlewindow.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/** Enters people who were invited, by the rules by which an administrator admits them ({@link Admitting}). */
@ApplicationScoped
public class Newcomers {
    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    /** Refuses where nobody of that organisation can have the role, or no mail reaches that address. */
    public void refuseUnlessFit(String organisation, Actor.Role role, String email) {
        PersonCheck.refuseUnlessFit(organisations, organisation, role);
        PersonCheck.refuseUnlessAddress(email);
    }

    /** Refuses what a person is not called, or an address that no mail reaches. */
    public void refuseUnlessWhole(Text name, String email) {
        PersonCheck.refuseUnlessWhole(CompanyCheck.read(name), Written.line(email));
    }

    /** Enters somebody who is not there yet. */
    public PersonFacts join(String reference, String organisation, Actor.Role role, Text name, String email) {
        refuseUnlessWhole(name, email);
        if (people.find(reference).isPresent()) {
            throw Refusal.notNow("party.reference-taken", reference);
        }
        return people.admit(reference, organisation, role, CompanyCheck.read(name), Written.line(email));
    }
}
