package org.singlewindow.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of cargo stay as they were written; a key finds them, and only the same writing meets by itself. */
class CarriageTest {
    private static final Carriage PLAIN = Carriage.of("MELB26110042", null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MELB 2611 0042",
                "MELB-2611-0042",
                "ＭＥＬＢ26110042",
                "melb-26110042",
                "melb26110042",
                "Melb26110042",
                "MELB\u200B26110042",
                "MELB2611\u00A00042",
                "MELB2611\u20110042"
            })
    void whatIsWrittenOtherwiseIsFoundAndMeetsNothing(String written) {
        Carriage other = Carriage.of(written, null);
        assertEquals(written, other.billOfLading());
        assertEquals(PLAIN.billKey(), other.billKey());
        assertTrue(other.isNear(PLAIN) && PLAIN.isNear(other));
        assertFalse(other.meets(PLAIN) || PLAIN.meets(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MELB26110042", " MELB26110042\t", "\uFEFFMELB26110042"})
    void blanksAroundANumberAreNoPartOfIt(String written) {
        Carriage other = Carriage.of(written, null);
        assertTrue(other.meets(PLAIN) && PLAIN.meets(other));
        assertFalse(other.isNear(PLAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MELB26110043", "MELB.26110042", "MELB/26110042", "MELB2611004", ""})
    void anotherNumberIsAnother(String written) {
        Carriage other = Carriage.of(written, null);
        assertFalse(other.meets(PLAIN) || other.isNear(PLAIN));
    }

    @Test
    void theCargoManagementNumberDecidesWhereBothKnowIt() {
        Carriage one = Carriage.of("B-1", "26ABCD0001-0001");
        assertFalse(one.meets(Carriage.of("B-1", "26ABCD0001-0002")));
        assertFalse(one.isNear(Carriage.of("B-1", "26ABCD0001-0002")));
        assertTrue(one.isNear(Carriage.of("B-1", "26ABCD00010001")));
        assertTrue(one.meets(Carriage.of("B-1", null)));
    }
}
