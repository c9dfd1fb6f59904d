package org.singlewindow.issuance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link CertificatePapers}, wherever they are kept. */
class CertificatePapersContractTest extends StoreContract<CertificatePapers> {
    @Test
    void whatWasPrintedIsFoundAsItWas() {
        byte[] pdf = {1, 2, 3};
        store().add(new CertificatePaper("C-1", "SW-1", pdf, NOW));
        written();
        CertificatePaper kept = store().find("C-1").orElseThrow();
        assertArrayEquals(pdf, kept.pdf());
        assertEquals(CertificatePaper.digest(pdf), kept.sha256());
        assertEquals(NOW, kept.madeAt());
        assertTrue(store().find("C-2").isEmpty());
    }

    @Test
    void thoseOfACaseAreForgotten() {
        store().add(new CertificatePaper("C-1", "SW-1", new byte[] {1}, NOW));
        store().add(new CertificatePaper("C-2", "SW-2", new byte[] {2}, NOW));
        written();
        store().removeAll("SW-1");
        written();
        assertTrue(store().find("C-1").isEmpty());
        assertTrue(store().find("C-2").isPresent());
    }
}
