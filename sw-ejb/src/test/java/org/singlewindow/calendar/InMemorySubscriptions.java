package org.singlewindow.calendar;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Subscriptions in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemorySubscriptions implements Subscriptions {
    private final Map<String, Subscription> subscriptions = new HashMap<>();

    @Override
    public Optional<Subscription> of(String person) {
        return Optional.ofNullable(subscriptions.get(person));
    }

    @Override
    public Optional<Subscription> called(String tokenHash) {
        return subscriptions.values().stream()
                .filter(subscription -> subscription.tokenHash().equals(tokenHash))
                .findFirst();
    }

    @Override
    public void put(Subscription subscription) {
        subscriptions.put(subscription.person(), subscription);
    }

    @Override
    public void remove(String person) {
        subscriptions.remove(person);
    }
}
