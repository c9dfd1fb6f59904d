package org.singlewindow.certificate;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Certificates in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryCertificateRecords implements CertificateRecords {
    private final Map<String, Certificate> certificates = new HashMap<>();
    private long last;

    @Override
    public long nextNumber() {
        return ++last;
    }

    @Override
    public void add(Certificate certificate) {
        certificates.put(certificate.number(), certificate);
    }

    @Override
    public Optional<Certificate> find(String number) {
        return Optional.ofNullable(certificates.get(number));
    }

    @Override
    public List<Certificate> find(Collection<String> numbers) {
        return certificates.values().stream()
                .filter(certificate -> numbers.contains(certificate.number()))
                .toList();
    }
}
