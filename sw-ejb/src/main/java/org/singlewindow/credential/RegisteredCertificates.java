package org.singlewindow.credential;

import java.util.List;
import java.util.Optional;

/** Where registered certificates are kept. */
public interface RegisteredCertificates {
    void add(RegisteredCertificate certificate);

    Optional<RegisteredCertificate> find(String fingerprint);

    /** All, soonest to expire first. */
    List<RegisteredCertificate> all();
}
