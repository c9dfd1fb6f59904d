package org.singlewindow.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.singlewindow.timeline.Affiliations;

@ApplicationScoped
class PeopleAffiliations implements Affiliations {
    @Inject
    private People people;

    @Override
    public Optional<String> organisationOf(String person) {
        return people.find(person).map(Person::organisation);
    }
}
