package org.singlewindow.credential;

import java.time.Instant;

/** What others see of a registered certificate. */
public sealed interface RegisteredCertificateFacts permits RegisteredCertificate {
    String fingerprint();

    /** Reference of the person. */
    String person();

    String subject();

    String issuer();

    String serial();

    Instant notBefore();

    Instant notAfter();

    Instant registeredAt();

    boolean isEnded();
}
