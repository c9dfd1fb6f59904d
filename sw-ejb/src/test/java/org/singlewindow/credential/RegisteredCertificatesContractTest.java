package org.singlewindow.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.persistence.StoreContract;

/** What holds of {@link RegisteredCertificates}, wherever they are kept. */
public class RegisteredCertificatesContractTest extends StoreContract<RegisteredCertificates> {
    private static final TestAuthority AUTHORITY = new TestAuthority("Test CA");

    private static final Instant UNTIL = Instant.parse("2027-01-01T00:00:00Z");

    /** Somebody's certificate. */
    public static X509Certificate certificate(Instant from, Instant until) {
        return AUTHORITY.issue(TestAuthority.Keys.EC, from, until).certificate();
    }

    private static X509Certificate certificate(Instant until) {
        return certificate(UNTIL.minusSeconds(60), until);
    }

    @Test
    void whatWasRegisteredIsFoundAsItWas() {
        String fingerprint =
                store().register("trader-hanbit", certificate(UNTIL), NOW).fingerprint();
        written();
        RegisteredCertificate kept = store().find(fingerprint).orElseThrow();
        assertEquals("trader-hanbit", kept.person());
        assertEquals(UNTIL, kept.notAfter());
        assertTrue(store().find("0".repeat(64)).isEmpty());
    }

    @Test
    void allComeSoonestToExpireFirst() {
        store().register("c", certificate(UNTIL), NOW);
        store().register("a", certificate(UNTIL.plusSeconds(1)), NOW);
        store().register("b", certificate(UNTIL), NOW);
        written();
        assertEquals(
                List.of("b", "c", "a"),
                store().all().stream().map(RegisteredCertificate::person).toList());
    }
}
