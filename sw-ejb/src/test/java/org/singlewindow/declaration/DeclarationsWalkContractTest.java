package org.singlewindow.declaration;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.persistence.Walk;

/** A list of declarations is read page by page: each row comes once. */
class DeclarationsWalkContractTest extends StoreContract<Declarations> {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);

    @Test
    void aListIsWalkedThroughInEveryOrder() {
        for (long number = 31; number <= 37; number++) {
            String goods = number % 2 == 0 ? "beef" : "lamb";
            Declaration.Lodged lodged = number == 33
                    ? DeclarationsNarrowedContractTest.arriving(number, "SW-" + number, goods, "", null)
                    : DeclarationsNarrowedContractTest.arriving(
                            number, "SW-" + number, goods, number < 35 ? "KRPUS" : "KRINC", DAY.plusDays(number % 3));
            store().add(new Declaration(number, lodged, NOW.plusSeconds(number % 3)));
        }
        written();
        for (DeclarationQuery.Order order : DeclarationQuery.Order.values()) {
            DeclarationQuery query = new DeclarationQuery(
                    Set.of(DeclarationState.LODGED, DeclarationState.BLOCKED, DeclarationState.READY),
                    null,
                    "",
                    "",
                    order);
            Walk.through(cut -> store().in(query, cut), Declaration::id);
        }
    }
}
