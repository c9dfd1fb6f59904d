package org.singlewindow.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Tells other packages who the organisations and people of the window are, and enters those that they found. */
@ApplicationScoped
public class Register {
    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    public Optional<OrganisationFacts> organisation(String code) {
        return organisations.find(code).map(OrganisationFacts.class::cast);
    }

    /** Those of them that are known, read at once. */
    public List<OrganisationFacts> organisations(Collection<String> codes) {
        return List.copyOf(organisations.find(codes));
    }

    /** All organisations of that kind, by Korean name. */
    public List<OrganisationFacts> organisations(Organisation.Kind kind) {
        return List.copyOf(organisations.of(kind));
    }

    /** Founds an organisation that is not there yet. */
    public void found(String code, Organisation.Kind kind, Text name, Organisation.Contact contact) {
        organisations.found(code, kind, name, contact);
    }

    public Optional<PersonFacts> person(String reference) {
        return people.find(reference).map(PersonFacts.class::cast);
    }

    /** Those of them that are known, read at once. */
    public List<PersonFacts> people(Collection<String> references) {
        return List.copyOf(people.find(references));
    }

    /** At most so many of an organisation's people, by reference. */
    public List<PersonFacts> of(String organisation, int most) {
        return List.copyOf(people.of(organisation, Cut.first(most)).rows());
    }

    /** At most so many of those who are found by what was typed, with how many there are. */
    public Page<PersonFacts> people(String typed, int most) {
        return Page.of(people.page(typed, Cut.first(most)));
    }

    /** Everyone, by organisation and reference. */
    public List<PersonFacts> people() {
        return List.copyOf(people.all());
    }

    /** Admits somebody who is not there yet. */
    public void admit(String reference, String organisation, Actor.Role role, Text name, @Nullable String email) {
        people.admit(reference, organisation, role, name, email);
    }
}
