package org.singlewindow.credential;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Registered certificates in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryRegisteredCertificates implements RegisteredCertificates {
    private final Map<String, RegisteredCertificate> certificates = new LinkedHashMap<>();

    @Override
    public void add(RegisteredCertificate certificate) {
        certificates.put(certificate.fingerprint(), certificate);
    }

    @Override
    public Optional<RegisteredCertificate> find(String fingerprint) {
        return Optional.ofNullable(certificates.get(fingerprint));
    }

    @Override
    public List<RegisteredCertificate> all() {
        return certificates.values().stream()
                .sorted(Comparator.comparing(RegisteredCertificate::notAfter)
                        .thenComparing(RegisteredCertificate::person))
                .toList();
    }
}
