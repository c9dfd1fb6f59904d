package org.singlewindow.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.singlewindow.reference.Kst;
import org.singlewindow.story.Classes;

/** Every store has a contract: whoever brings a new store brings its contract, too. */
class StoresTest {
    /** A store that came without its contract. */
    interface Forgotten {}

    static class JpaForgotten implements Forgotten {}

    /** The stores of the classes beside that one which have no contract. */
    private static Set<String> withoutContract(Class<?> known) {
        Set<String> contracts = Classes.beside(StoresTest.class)
                .filter(type -> StoreContract.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .map(type -> StoreContract.storeOf(type).getName())
                .collect(Collectors.toSet());
        Set<String> without = new TreeSet<>(Stores.interfaces(known));
        assertFalse(without.isEmpty(), "Stores are found");
        without.removeAll(contracts);
        return without;
    }

    @Test
    void everyStoreHasItsContract() {
        assertEquals(Set.of(), withoutContract(Kst.class));
    }

    @Test
    void oneThatWasForgottenIsNamed() {
        assertEquals(Set.of(Forgotten.class.getName()), withoutContract(StoresTest.class));
    }
}
