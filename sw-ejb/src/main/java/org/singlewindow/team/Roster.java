package org.singlewindow.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.Assigning;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;

/** Tells who works today, who stands in for whom, and whose turn it is to take what arrives. */
@ApplicationScoped
public class Roster {
    /** What acts under a name of its own and is no person. */
    private static final Pattern MACHINE = Pattern.compile("(system|automatic)-.*");

    @Inject
    private Teams teams;

    @Inject
    private Register register;

    @Inject
    private Assigning assigning;

    @Inject
    private Clock clock;

    /** Somebody and how much of what arrives. */
    private record Taker(Actor actor, int share, long held) {
        /** As if the next one were taken by this person. */
        double load() {
            return (held + 1.0) / share;
        }
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Kst.ZONE));
    }

    /** Whether that person stands in for the other today, be it for somebody who stands in himself. */
    public boolean standsIn(Actor person, String other) {
        return !person.person().equals(other)
                && at(other, substitutes(person.organisation()))
                        .filter(person.person()::equals)
                        .isPresent();
    }

    /** Whose turn it is: whoever holds the least for his share, and for the share of whom he stands in for. */
    Optional<Actor> turn(ApplicationFacts application) {
        List<Member> takers = teams.members(application.agency()).stream()
                .filter(member -> member.takes(application))
                .toList();
        if (takers.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> substitutes = substitutes(application.agency());
        Map<String, Integer> shares = new HashMap<>();
        takers.forEach(member -> at(member.person(), substitutes)
                .ifPresent(taker -> shares.merge(taker, member.duties().share(), Integer::sum)));
        Map<String, Long> held = shares.isEmpty() ? Map.of() : assigning.held(application.agency());
        return register.people(shares.keySet()).stream()
                .filter(person -> isAtWork(person, application.agency()))
                .map(PersonFacts::actor)
                .map(actor ->
                        new Taker(actor, shares.getOrDefault(actor.person(), 1), held.getOrDefault(actor.person(), 0L)))
                .min(Comparator.comparingDouble(Taker::load)
                        .thenComparing(taker -> taker.actor().person()))
                .map(Taker::actor);
    }

    static boolean isAtWork(PersonFacts person, String agency) {
        return person.isActive()
                && !MACHINE.matcher(person.reference()).matches()
                && person.role() == Actor.Role.OFFICIAL
                && person.organisation().equals(agency);
    }

    /** Who is away today, with whoever stands in; the empty one is nobody. */
    private Map<String, String> substitutes(String agency) {
        LocalDate today = today();
        List<Absence> absences = teams.absences(agency, today);
        Map<String, String> substitutes = new HashMap<>();
        absences.stream()
                .filter(absence -> absence.days().contain(today))
                .forEach(absence -> substitutes.put(absence.person(), absence.substitute()));
        return substitutes;
    }

    /** Who works in that person's place: the person, or whoever stands in; nobody, where all of them are away. */
    private static Optional<String> at(String person, Map<String, String> substitutes) {
        Set<String> asked = new HashSet<>();
        String at = person;
        while (substitutes.containsKey(at) && asked.add(at)) {
            at = substitutes.getOrDefault(at, "");
        }
        return at.isEmpty() || substitutes.containsKey(at) ? Optional.empty() : Optional.of(at);
    }
}
