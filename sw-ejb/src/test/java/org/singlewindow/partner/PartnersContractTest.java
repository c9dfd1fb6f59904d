package org.singlewindow.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.credential.RegisteredCertificatesContractTest;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link Partners}, wherever they are kept. */
class PartnersContractTest extends StoreContract<Partners> {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2027-01-01T00:00:00Z");

    private void register(String partner, Instant from) {
        X509Certificate certificate = RegisteredCertificatesContractTest.certificate(from, UNTIL);
        store().add(new PartnerCertificate(partner, certificate, NOW));
    }

    private static List<Instant> beginnings(List<PartnerCertificate> certificates) {
        return certificates.stream().map(PartnerCertificate::validFrom).toList();
    }

    @Test
    void whatWasAddedIsFoundAsItIsNow() {
        store().add(new Partner("QIA"));
        written();
        Partner locked = store().lock("QIA").orElseThrow();
        assertSame(locked, store().find("QIA").orElseThrow());
        assertEquals(Channel.SCREENS, locked.channel());
        locked.workBy(Channel.OWN_SYSTEM);
        locked.silent(NOW, "no line");
        written();
        Partner kept = store().find("QIA").orElseThrow();
        assertTrue(kept.worksByOwnSystem());
        assertEquals(NOW, kept.silentSince());
        assertEquals("no line", kept.silentWhy());
        assertEquals(locked.quietUntil(), kept.quietUntil());
        assertEquals(locked.connection(), kept.connection());
        assertTrue(store().find("MFDS").isEmpty());
        assertTrue(store().lock("MFDS").isEmpty());
    }

    @Test
    void allComeByCode() {
        store().add(new Partner("QIA"));
        store().add(new Partner("KCS"));
        store().add(new Partner("MFDS"));
        written();
        assertEquals(
                List.of("KCS", "MFDS", "QIA"),
                store().all().stream().map(Partner::code).toList());
    }

    @Test
    void theCertificateThatBeganLastComesFirst() {
        register("QIA", FROM.plusSeconds(1));
        register("QIA", FROM.plusSeconds(3));
        register("KCS", FROM.plusSeconds(2));
        written();
        assertEquals(List.of(FROM.plusSeconds(3), FROM.plusSeconds(1)), beginnings(store().certificates("QIA")));
        assertEquals(
                List.of(FROM.plusSeconds(3), FROM.plusSeconds(2), FROM.plusSeconds(1)),
                beginnings(store().certificates()));
        assertEquals(List.of(), store().certificates("MFDS"));
    }

    @Test
    void aCertificateThatEndedStaysSo() {
        register("QIA", FROM);
        written();
        PartnerCertificate certificate = store().certificates("QIA").get(0);
        assertTrue(certificate.counts(NOW));
        certificate.end(NOW);
        written();
        assertFalse(store().certificates("QIA").get(0).counts(NOW));
        assertEquals(certificate.x509(), store().certificates("QIA").get(0).x509());
    }
}
