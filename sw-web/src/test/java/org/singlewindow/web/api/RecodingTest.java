package org.singlewindow.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.singlewindow.shared.Refusal;

/** What a request says about its encoding is meant as Korean software means it. */
class RecodingTest {
    private static final Charset KOREAN = Charset.forName("x-windows-949");

    private static String read(String text, String label, boolean xml) {
        return new String(Recoding.inUtf8(text.getBytes(KOREAN), label, xml), StandardCharsets.UTF_8);
    }

    @Test
    void jsonAndXmlComeInTheEncodingsOfKorea() {
        assertEquals("{\"title\":\"똠방각하\"}", read("{\"title\":\"똠방각하\"}", "EUC-KR", false));
        assertEquals("<a>펲시</a>", read("<?xml version='1.0' encoding='UTF-8'?><a>펲시</a>", "ks_c_5601-1987", true));
    }

    @Test
    void whatIsNotInItsEncodingIsRefused() {
        for (String label : new String[] {"UTF-8", "US-ASCII", "no-such"}) {
            assertEquals(
                    "intake.not-decoded",
                    assertThrows(Refusal.class, () -> read("한", label, false)).code());
        }
    }
}
