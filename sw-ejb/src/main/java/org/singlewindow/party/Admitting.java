package org.singlewindow.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CustomsOffices;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.Looking;
import org.singlewindow.privacy.Seen;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** An administrator says who works with the window; the organisation's history names each step. */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class Admitting {
    private static final Pattern REFERENCE = Pattern.compile("[a-z][a-z0-9-]{2,39}");

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private CustomsOffices offices;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Looking looking;

    /**
     * Admits somebody who works for an organisation of the window; a certificate is registered afterwards.
     *
     * @param reference by which the window calls the person, such as {@code official-mfds}; for good
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void admit(String reference, String organisation, Actor.Role role, Text name, @Nullable String email) {
        if (!REFERENCE.matcher(reference).matches()) {
            throw Refusal.notValid("party.reference-malformed", reference);
        }
        PersonCheck.refuseUnlessFit(organisations, organisation, role);
        Text names = CompanyCheck.read(name);
        PersonCheck.refuseUnlessWhole(names, email);
        if (people.find(reference).isPresent()) {
            throw Refusal.notNow("party.reference-taken", reference);
        }
        Person person = people.admit(reference, organisation, role, names, email);
        record("party.admit-person", person);
    }

    /**
     * Changes what a person is called and where mail reaches him; the reference, which signatures name, stays.
     *
     * @param revision of the person as it was read
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void change(String person, int revision, Text name, @Nullable String email) {
        Person known = people.lock(person).orElseThrow(() -> Refusal.notFound("party.person-not-found", person));
        Text names = CompanyCheck.read(name);
        PersonCheck.refuseUnlessWhole(names, email);
        record("party.change-person", known);
        known.change(revision, names, email);
    }

    /** Every organisation that people belong to and that is no company, by kind and name. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<OrganisationFacts> organisations() {
        return Stream.of(Organisation.Kind.values())
                .filter(kind -> !kind.roles().isEmpty() && !OrganisationFacts.COMPANIES.contains(kind))
                .flatMap(kind -> organisations.of(kind).stream())
                .map(OrganisationFacts.class::cast)
                .toList();
    }

    /**
     * Keeps a person out, with whatever certificate; sessions end as well. Nobody keeps himself out, nor the last
     * administrator.
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void suspend(String person) {
        Person known = known(person);
        if (person.equals(actors.current().person())) {
            throw Refusal.notNow("party.suspends-oneself");
        }
        // The history is locked by now, so that two who suspend each other take turns.
        record("party.suspend-person", known);
        if (known.role() == Actor.Role.ADMIN && !people.isAnotherActive(Actor.Role.ADMIN, person)) {
            throw Refusal.notNow("party.last-administrator");
        }
        known.suspend();
    }

    /** Lets a person in again. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void readmit(String person) {
        Person known = known(person);
        organisations.find(known.organisation()).ifPresent(PersonCheck::refuseIfEnded);
        known.readmit();
        record("party.readmit-person", known);
    }

    /** Says at which office of customs an officer works: that office's declarations are shown first. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void place(String person, String office) {
        Person known = known(person);
        if (known.role() != Actor.Role.CUSTOMS
                || !office.isEmpty() && offices.find(office).isEmpty()) {
            throw Refusal.notValid("party.no-such-office", office);
        }
        known.place(office);
        record("party.place-person", known);
    }

    /** The offices of customs. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<CustomsOffices.Office> offices() {
        return offices.all();
    }

    private Person known(String person) {
        return people.find(person).orElseThrow(() -> Refusal.notFound("party.person-not-found", person));
    }

    private void record(String act, Person owner) {
        timeline.recordOrBegin(
                OrganisationFacts.history(owner.organisation()), actors.current(), Step.of(act, owner.reference()));
    }

    /** Some of them, by organisation and reference; that they were seen is recorded. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Page<PersonFacts> page(String text, Cut cut) {
        looking.atWork(actors.current(), Seen.list(Look.Screen.PEOPLE));
        return Page.of(people.page(text, cut.atMost(Limits.PAGE_ROWS.intValue())));
    }

    /** Everyone; that they were seen is recorded. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<PersonFacts> people() {
        looking.atWork(actors.current(), Seen.list(Look.Screen.PEOPLE));
        return List.copyOf(people.all());
    }
}
