package org.singlewindow.helpline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.singlewindow.reference.Texts;
import org.singlewindow.shared.Refusal;

/** A new capability brings its refusals and their words, and nothing else has to know of them. */
class HelplineTest {
    private final Asking asking = new Asking();

    @Test
    void aRefusalSaysItsSortAndIsNotedAccordingly() {
        Refusal empty = assertThrows(Refusal.class, () -> asking.ask(" "));
        Refusal others = assertThrows(Refusal.class, () -> asking.asked(7));

        assertEquals(Refusal.Sort.NOT_VALID, empty.sort());
        assertFalse(empty.sort().isAttempt());
        assertEquals(Refusal.Sort.NOT_FOUND, others.sort());
        assertTrue(others.sort().isAttempt());
    }

    @Test
    void itsCodesHaveTheirWords() {
        Refusal others = assertThrows(Refusal.class, () -> asking.asked(asking.ask("How?") + 1));
        Object[] args = others.args().toArray();

        assertEquals("Question 2 is not there.", Texts.of(Locale.ENGLISH).get(others.code(), args));
        assertEquals("질문 2은(는) 없습니다.", Texts.of(Locale.KOREAN).get(others.code(), args));
    }
}
