package org.singlewindow.web.trader.lodgement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What people typed is text in the file that they take away, whatever it looks like. */
class PlainPageTest {
    @Test
    void whatIsWrittenIsTextAndWhatIsEmptyIsNotThere() {
        PlainPage page = new PlainPage("ko", "냉동 쇠고기 & <b>");
        page.heading(2, "화물 <script>x()</script>");
        page.fact("금액", "97200.00 \"USD\"");
        page.fact("비고", "");
        String written = page.written();
        assertTrue(written.startsWith("<!DOCTYPE html>\n<html lang=\"ko\">"), written);
        assertTrue(written.contains("<title>냉동 쇠고기 &amp; &lt;b&gt;</title>"), written);
        assertTrue(written.contains("<h2>화물 &lt;script&gt;x()&lt;/script&gt;</h2>"), written);
        assertTrue(written.contains("<b>금액</b>97200.00 &quot;USD&quot;"), written);
        assertFalse(written.contains("비고"), written);
        assertTrue(written.endsWith("</body>\n</html>\n"), written);
    }
}
