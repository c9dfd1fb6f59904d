package org.singlewindow.credential;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where registered certificates are kept. */
public interface RegisteredCertificates {
    void add(RegisteredCertificate certificate);

    Optional<RegisteredCertificate> find(String fingerprint);

    /** All, soonest to expire first. */
    List<RegisteredCertificate> all();

    /** Registers a certificate for a person, from now on. */
    default RegisteredCertificate register(String person, X509Certificate certificate, Instant now) {
        RegisteredCertificate registered = new RegisteredCertificate(person, certificate, now);
        add(registered);
        return registered;
    }
}
