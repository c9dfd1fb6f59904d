package org.singlewindow.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Application;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.reference.Numbers;

/** What holds of {@link Numbers}, wherever they come from. */
class NumbersContractTest extends StoreContract<Numbers> {
    @Test
    void noneIsGivenTwice() {
        Set<Long> given = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            given.add(store().next(Dossier.class));
            given.add(store().next(Application.class));
        }
        assertEquals(120, given.size());
    }
}
