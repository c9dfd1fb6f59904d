package org.singlewindow.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Callers;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.party.Register;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.Looking;
import org.singlewindow.privacy.Seen;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Page;

/** Finds people who work with the window, by their own name, or by that or the telephone of their
 * organisation; that they were seen is recorded. */
@ApplicationScoped
class PersonFinder implements Finder {
    @Inject
    private Register register;

    @Inject
    private Callers callers;

    @Inject
    private Actors actors;

    @Inject
    private Looking looking;

    @Override
    public Kind kind() {
        return Kind.PERSON;
    }

    @Override
    public Set<Actor.Role> readers() {
        return Set.of(Actor.Role.HELPDESK, Actor.Role.ADMIN);
    }

    @Override
    public Page<Found> find(String typed, int most) {
        Page<PersonFacts> named = register.people(typed, most);
        Page<PersonFacts> page = named.rows().isEmpty() ? reachedBy(typed, most) : named;
        if (!page.rows().isEmpty()) {
            looking.atWork(actors.current(), Seen.list(Look.Screen.PEOPLE));
        }
        return page.showing(page.rows().stream().map(PersonFinder::found).toList());
    }

    /** The people of whoever has that telephone. */
    private Page<PersonFacts> reachedBy(String typed, int most) {
        List<PersonFacts> found = callers.reachedBy(typed).stream()
                .limit(most)
                .flatMap(organisation -> register.people(organisation, most).rows().stream())
                .toList();
        return new Page<>(found.stream().limit(most).toList(), found.size());
    }

    private static Found found(PersonFacts person) {
        return Found.of(
                Kind.PERSON,
                person.reference(),
                person.name().ko() + " " + person.name().en(),
                person.organisation(),
                "",
                null);
    }
}
