package org.singlewindow.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListDifferenceTest {
    @Test
    void whatComesGoesAndReadsOtherwiseIsToldInOrder() {
        ListDifference difference = ListDifference.between(
                Map.of("B", "ball", "C", "cork", "D", "dish"),
                Map.of("E", "egg", "C", "cork", "D", "dishes", "A", "ax"));
        assertEquals(new ListDifference(List.of("A", "E"), List.of("B"), List.of("D")), difference);
    }

    @Test
    void theSameListChangesNothing() {
        assertEquals(
                new ListDifference(List.of(), List.of(), List.of()),
                ListDifference.between(Map.of("A", "ax"), Map.of("A", "ax")));
    }
}
