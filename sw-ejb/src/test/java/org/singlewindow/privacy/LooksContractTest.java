package org.singlewindow.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.shared.Actor;

/** What holds of {@link Looks}, wherever they are kept. */
class LooksContractTest extends StoreContract<Looks> {
    /** Ten in the morning in Korea. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private Look add(String person, @Nullable String subject, @Nullable String whose, Instant at) {
        Actor actor = new Actor(person, "Lee", "MFDS", Actor.Role.OFFICIAL);
        Look look = new Look(actor, new Seen(Look.Screen.APPLICATION, subject, whose), Reason.WORK, at);
        store().add(look);
        return look;
    }

    private List<String> people(LookQuery query, int size) {
        return store().page(query, size).stream().map(Look::person).toList();
    }

    private static LookQuery of(String who, String whose) {
        return new LookQuery(who, whose, null, null, 0);
    }

    @Test
    void theNewestComesFirstAndThePageAfterTheLast() {
        Look b = add("b", "FI-1", "HANBIT", NOW.plusSeconds(1));
        add("a", "FI-1", "HANBIT", NOW.plusSeconds(2));
        add("d", "FI-1", "HANBIT", NOW);
        Look c = add("c", "FI-1", "HANBIT", NOW.plusSeconds(1));
        written();
        assertEquals(List.of("a", "c", "b", "d"), people(LookQuery.ALL, 10));
        assertEquals(List.of("a", "c"), people(LookQuery.ALL, 2));
        assertEquals(List.of("b", "d"), people(new LookQuery("", "", null, null, c.id()), 2));
        assertEquals(List.of("d"), people(new LookQuery("", "", null, null, b.id()), 2));
        assertEquals(List.of("a", "c", "b", "d"), people(new LookQuery("", "", null, null, -1), 10));
    }

    @Test
    void whoAndWhoseAreAskedFor() {
        add("a", "FI-1", "HANBIT", NOW);
        add("b", "FI-2", "NURI", NOW.plusSeconds(1));
        add("c", null, null, NOW.plusSeconds(2));
        written();
        assertEquals(List.of("a"), people(of("a", ""), 10));
        assertEquals(List.of("b"), people(of("", "NURI"), 10));
        assertEquals(List.of("a"), people(of("", "FI-1"), 10));
        assertEquals(List.of(), people(of("a", "NURI"), 10));
    }

    @Test
    void daysAreDaysInKorea() {
        Instant midnight = Instant.parse("2026-11-28T15:00:00Z");
        add("yesterday", "FI-1", "HANBIT", midnight.minusSeconds(1));
        add("today", "FI-1", "HANBIT", midnight);
        add("tomorrow", "FI-1", "HANBIT", Instant.parse("2026-11-29T15:00:00Z"));
        written();
        assertEquals(List.of("today"), people(new LookQuery("", "", TODAY, TODAY, 0), 10));
        assertEquals(List.of("tomorrow", "today"), people(new LookQuery("", "", TODAY, null, 0), 10));
        assertEquals(List.of("today", "yesterday"), people(new LookQuery("", "", null, TODAY, 0), 10));
    }

    @Test
    void theOldestAreForgottenFirst() {
        add("b", "FI-1", "HANBIT", NOW.minusSeconds(1));
        add("a", "FI-1", "HANBIT", NOW.minusSeconds(2));
        add("c", "FI-1", "HANBIT", NOW);
        written();
        assertEquals(1, store().forget(NOW, 1));
        written();
        assertEquals(List.of("c", "b"), people(LookQuery.ALL, 10));
        assertEquals(1, store().forget(NOW, 10));
        written();
        assertEquals(List.of("c"), people(LookQuery.ALL, 10));
    }
}
