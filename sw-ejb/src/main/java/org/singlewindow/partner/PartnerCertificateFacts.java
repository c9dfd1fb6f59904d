package org.singlewindow.partner;

import java.security.cert.X509Certificate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others see of the certificate of a partner's system. */
public sealed interface PartnerCertificateFacts permits PartnerCertificate {
    /** Whether it counts at that moment. */
    boolean counts(Instant now);

    String partner();

    String fingerprint();

    String holder();

    Instant validFrom();

    Instant validUntil();

    @Nullable
    Instant endedAt();

    /** The certificate itself. */
    X509Certificate x509();
}
