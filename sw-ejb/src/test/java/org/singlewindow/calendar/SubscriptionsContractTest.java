package org.singlewindow.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link Subscriptions}, wherever they are kept. */
class SubscriptionsContractTest extends StoreContract<Subscriptions> {
    private static final Instant NOW = Instant.parse("2026-11-30T01:00:00Z");

    private void subscribed(String person, String hash) {
        store().put(new Subscription(person, hash.repeat(64), Locale.KOREAN, NOW));
        written();
    }

    @Test
    void aPersonHasOneAndItIsFoundByItsHash() {
        subscribed("trader-hanbit", "a");
        subscribed("trader-nuri", "b");
        subscribed("trader-hanbit", "c");
        assertEquals(Optional.empty(), store().called("a".repeat(64)).map(Subscription::person));
        assertEquals(
                Optional.of("trader-hanbit"), store().called("c".repeat(64)).map(Subscription::person));
        assertEquals(
                new Subscription.Since(NOW, null),
                store().of("trader-nuri").orElseThrow().since());
    }

    @Test
    void whatIsGivenUpIsGone() {
        subscribed("trader-hanbit", "a");
        store().remove("trader-hanbit");
        store().remove("trader-nuri");
        written();
        assertEquals(Optional.empty(), store().of("trader-hanbit").map(Subscription::person));
    }
}
