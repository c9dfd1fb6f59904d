package org.singlewindow.story;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.singlewindow.party.ActingSystem;
import org.singlewindow.party.Actors;
import org.singlewindow.party.People;
import org.singlewindow.party.Person;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** Whoever is on stage is the caller. */
@Alternative
@Priority(1)
@ApplicationScoped
public class StageActors implements Actors, ActingSystem {
    @Inject
    private People people;

    private String onStage = "";

    /** The person, or a partner's system, acts from now on. */
    @Override
    public void enter(String person) {
        onStage = person;
    }

    /** On the stage no container knows a caller; what asks it there stays unused. */
    @Produces
    SecurityContext container() {
        return (SecurityContext) Proxy.newProxyInstance(
                StageActors.class.getClassLoader(), new Class<?>[] {SecurityContext.class}, (proxy, method, args) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    @Override
    public Optional<String> acting() {
        return Optional.of(onStage);
    }

    @Override
    public Actor current() {
        return people.find(onStage).map(Person::actor).orElseThrow(() -> Refusal.notSignedIn("party.not-signed-in"));
    }
}
