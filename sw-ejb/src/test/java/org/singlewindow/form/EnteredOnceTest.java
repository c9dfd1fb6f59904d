package org.singlewindow.form;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Who lodges a consignment of its kind for the first time types two fifths at most of what separate forms would ask. */
class EnteredOnceTest {
    private static final double GOAL = 40;

    @Test
    void firstConsignmentsTypeTwoFifthsAtMost() {
        EnteredOnce.Count total = EnteredOnce.total();
        assertTrue(
                total.share() <= GOAL, () -> total.typed() + " of " + total.separate() + " values are typed at first");
    }
}
