package org.singlewindow.amendment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.reference.Json;

/** What holds of {@link Amendments}, wherever they are kept. */
class AmendmentsContractTest extends StoreContract<Amendments> {
    private static final String CASE = "SW26-11";

    private static JsonObject consignment(String port) {
        return Json.createObjectBuilder()
                .add("transport", Json.createObjectBuilder().add("arrivalPort", port))
                .build();
    }

    private Amendment begun() {
        Amendment amendment = new Amendment(CASE, consignment("KRPUS"));
        store().add(amendment);
        return amendment;
    }

    private void sent(int number) {
        Amendment amendment = begun();
        amendment.propose(consignment("KRINC"));
        amendment.explain("storm");
        amendment.send(number, "trader-hanbit", NOW);
        written();
    }

    @Test
    void oneIsFoundWithAllThatItSays() {
        sent(1);
        Amendment kept = store().sent(CASE).get(0);
        assertEquals(consignment("KRPUS"), kept.before());
        assertEquals(consignment("KRINC"), kept.proposed());
        assertEquals("storm", kept.reason());
        assertEquals("trader-hanbit", kept.sentBy());
        assertEquals(NOW, kept.sentAt());
        assertTrue(store().open(CASE).isEmpty(), "what is sent is written no more");
    }

    @Test
    void oneIsWrittenAtATimeAndThoseThatWereSentComeInTheirOrder() {
        sent(1);
        sent(2);
        begun();
        written();
        assertEquals(
                List.of(1, 2),
                store().sent(CASE).stream().map(Amendment::number).toList());
        assertEquals(2, store().count(CASE), "what is being written is not sent");
        assertTrue(store().open(CASE).isPresent());
        assertThrows(PersistenceException.class, this::begun);
    }

    @Test
    void theyGoWithTheirCase() {
        sent(1);
        store().remove(begun());
        written();
        assertTrue(store().open(CASE).isEmpty());
        store().removeAll(CASE);
        written();
        assertEquals(List.of(), store().sent(CASE));
    }
}
