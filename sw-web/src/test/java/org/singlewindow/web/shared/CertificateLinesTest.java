package org.singlewindow.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.singlewindow.certificate.Certificate;
import org.singlewindow.certificate.QuantityLeft;
import org.singlewindow.issuance.CertificateView;

/** A certificate for 999 goods items is shown a page at a time, with the sum of all. */
class CertificateLinesTest {
    private static final String ADDRESS = "/verify?number=C-1&code=X";

    private static CertificateLines.Part part(int items, int page) {
        List<CertificateView.Line> lines = IntStream.rangeClosed(1, items)
                .mapToObj(sequence -> new CertificateView.Line(
                        new Certificate.Item(sequence, "0202300000", "beef " + sequence),
                        new QuantityLeft("C-1", sequence, BigDecimal.TEN, BigDecimal.ONE, "KGM")))
                .toList();
        return new CertificateLines.Part(lines, ADDRESS, page);
    }

    @Test
    void manyItemsAreShownAPageAtATimeWithTheirSum() {
        CertificateLines.Part first = part(999, 0);
        assertEquals(50, first.getRows().size());
        assertEquals(new BigDecimal("8991"), first.getSums().get(0).left());
        assertEquals("", first.getBefore());
        assertEquals(ADDRESS + "&lines=2", first.getAfter());
        CertificateLines.Part last = part(999, 5000);
        assertEquals(999, last.getTo());
        assertEquals(951, last.getFrom());
        assertEquals("", last.getAfter());
        assertTrue(last.isSeveral());
    }

    @Test
    void fewItemsHaveNoPages() {
        CertificateLines.Part only = part(2, 0);
        assertFalse(only.isSeveral());
        assertEquals(List.of(), only.getSums());
        assertEquals(2, only.getRows().size());
        assertEquals(0, part(0, 0).getRows().size());
    }
}
