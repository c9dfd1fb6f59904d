package org.singlewindow.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link Incidents}, wherever they are kept. */
class IncidentsContractTest extends StoreContract<Incidents> {
    private static final int MANY = 100;

    private static Incident incident(String number, int second) {
        return new Incident(
                number,
                NOW.plusSeconds(second),
                null,
                null,
                "/requirements",
                null,
                Incident.Kind.PROGRAM,
                "java.lang.IllegalStateException",
                "");
    }

    private List<String> kept(String... numbers) {
        return Stream.of(numbers)
                .filter(number -> store().find(number).isPresent())
                .toList();
    }

    @Test
    void whatIsKeptIsFoundByItsWholeNumber() {
        Incident known = new Incident(
                "0a1b2c3d",
                NOW,
                TRADER.person(),
                TRADER.organisation(),
                "/trader/goods",
                "SW-1",
                Incident.Kind.DATABASE,
                "java.sql.SQLException",
                "org.singlewindow.Some.where:1");
        store().keep(List.of(known, incident("ffffffff", 1)), MANY);
        written();
        assertEquals(Optional.of(known), store().find("0a1b2c3d"));
        assertTrue(store().find("0a1b").isEmpty());
    }

    @Test
    void ofTooManyTheNewestStay() {
        store().keep(List.of(incident("a", 1), incident("b", 2)), 2);
        written();
        store().keep(List.of(incident("c", 3)), 2);
        written();
        assertEquals(List.of("b", "c"), kept("a", "b", "c"));
    }

    @Test
    void theOldestAreForgottenFirst() {
        store().keep(List.of(incident("b", -1), incident("a", -2), incident("c", 0)), MANY);
        written();
        assertEquals(1, store().forget(NOW, 1));
        written();
        assertEquals(List.of("b", "c"), kept("a", "b", "c"));
        assertEquals(1, store().forget(NOW, MANY));
        written();
        assertEquals(List.of("c"), kept("a", "b", "c"));
    }
}
