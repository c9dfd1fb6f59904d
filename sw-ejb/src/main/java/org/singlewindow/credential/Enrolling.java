package org.singlewindow.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Clock;

/** Enters certificates as they are, without the checks of {@link Registering}, for whoever sets a window up. */
@ApplicationScoped
public class Enrolling {
    @Inject
    private RegisteredCertificates certificates;

    @Inject
    private Clock clock;

    /** Enters the certificate for that person, unless it is there already. */
    public void enrol(String person, X509Certificate certificate) {
        if (certificates.find(CertificateCheck.fingerprintOf(certificate)).isEmpty()) {
            certificates.register(person, certificate, clock.instant());
        }
    }
}
