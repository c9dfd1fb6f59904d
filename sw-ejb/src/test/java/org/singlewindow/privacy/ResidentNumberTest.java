package org.singlewindow.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.shared.Refusal;

/** A resident registration number is known by its day and its check digit, however it is written; others are not taken for one. */
class ResidentNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9001011234568",
                "900101-1234568",
                "900101 - 1234568",
                "900101–1234568",
                "９００１０１－１２３４５６８",
                "담당자 홍길동(900101-1234568)에게",
                "900101-1234567, then 900101-1234568"
            })
    void isFound(String text) {
        assertTrue(ResidentNumber.isIn(text));
        assertEquals(
                "privacy.resident-number",
                assertThrows(Refusal.class, () -> ResidentNumber.refuseIn(text)).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "900101-1234567",
                "901301-1234568",
                "900132-1234568",
                "19001011234568",
                "90010112345680",
                "900101-12345",
                "24KE0123456-0001-0001",
                "000-81-00011",
                "02-0000-0011",
                "900101/1234568"
            })
    void othersAreNot(String text) {
        assertFalse(ResidentNumber.isIn(text));
    }

    @Test
    void aRowOfDigitsMayBeTheNumberOfACargo() {
        assertFalse(ResidentNumber.isInParted("9001011234568"));
        assertTrue(ResidentNumber.isInParted("900101-1234568"));
    }

    @Test
    void whatWasRefusedIsNotRepeated() {
        Refusal refusal = assertThrows(Refusal.class, () -> ResidentNumber.refuseIn("900101-1234568"));
        assertFalse(refusal.toString().contains("1234568"));
    }
}
