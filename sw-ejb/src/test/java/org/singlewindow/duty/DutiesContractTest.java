package org.singlewindow.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.singlewindow.declaration.DeclarationsContractTest;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link Duties}, wherever they are kept. */
class DutiesContractTest extends StoreContract<Duties> {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    @Test
    void whatIsOwedIsKeptWhole() {
        Duty duty = new Duty(DeclarationsContractTest.lodged(11, 11, "SW-11", NOW));
        duty.state(new Duty.Stated(100, 20, 3, "0127-030", DAY, true), TRADER, NOW);
        store().add(duty);
        written();
        Duty kept = store().find(duty.declaration()).orElseThrow();
        assertEquals(duty.view(), kept.view());
        assertTrue(kept.view().isHolding());
        kept.paid(DAY);
        written();
        assertEquals(DAY, store().ofCase("SW-11").orElseThrow().view().paidOn());
        assertTrue(store().ofCase("SW-12").isEmpty());
        assertTrue(store().find("IM-NONE").isEmpty());
    }

    @Test
    void whatIsPaidIsOwedAgainOnceItIsAnotherAmount() {
        Duty duty = new Duty(DeclarationsContractTest.lodged(12, 12, "SW-12", NOW));
        duty.state(new Duty.Stated(100, 20, 3, "", null, true), TRADER, NOW);
        duty.paid(DAY);
        duty.state(new Duty.Stated(90, 30, 3, "", null, true), TRADER, NOW);
        assertTrue(duty.view().isPaid());
        duty.state(new Duty.Stated(90, 30, 4, "", null, true), TRADER, NOW);
        assertTrue(duty.view().isHolding());
    }
}
