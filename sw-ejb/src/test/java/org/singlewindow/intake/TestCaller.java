package org.singlewindow.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.credential.Signatures;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Reach;
import org.singlewindow.party.Representation;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Affiliations;

/** Whoever the test says is calling. The broker GARAM has the mandate of HANBIT alone. */
@ApplicationScoped
public class TestCaller implements Actors, Representation, Signatures, Affiliations {
    private Actor actor = Actor.SYSTEM;

    void is(String organisation, Actor.Role role) {
        actor = new Actor(organisation.toLowerCase(Locale.ROOT), organisation, organisation, role);
    }

    @Override
    public Optional<String> organisationOf(String person) {
        return Optional.of(actor.organisation());
    }

    @Override
    public Actor current() {
        return actor;
    }

    @Override
    public Reach reach(Actor who) {
        return new Reach(who.organisation(), Set.copyOf(representedBy(who)), Map.of());
    }

    @Override
    public boolean mayDeclare(Actor who, String owner) {
        return mayActFor(who, owner);
    }

    @Override
    public List<String> representedBy(Actor who) {
        return who.organisation().equals("GARAM") ? List.of("GARAM", "HANBIT") : List.of(who.organisation());
    }

    @Override
    public Signer verify(byte[] content, byte[] signature) {
        return new Signer(actor.person(), "", "");
    }
}
