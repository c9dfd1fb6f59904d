package org.singlewindow.calendar;

import java.util.Optional;

/** The store of subscriptions: one for each person at most. */
interface Subscriptions {
    Optional<Subscription> of(String person);

    Optional<Subscription> called(String tokenHash);

    /** In place of the one that the person had. */
    void put(Subscription subscription);

    void remove(String person);
}
