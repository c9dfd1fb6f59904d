package org.singlewindow.partner;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Partners in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryPartners implements Partners {
    private final Map<String, Partner> partners = new TreeMap<>();
    private final List<PartnerCertificate> certificates = new ArrayList<>();

    @Override
    public void add(Partner partner) {
        partners.put(partner.code(), partner);
    }

    @Override
    public void add(PartnerCertificate certificate) {
        certificates.add(certificate);
    }

    @Override
    public Optional<Partner> find(String code) {
        return Optional.ofNullable(partners.get(code));
    }

    @Override
    public Optional<Partner> lock(String code) {
        return find(code);
    }

    @Override
    public List<Partner> all() {
        return List.copyOf(partners.values());
    }

    @Override
    public List<PartnerCertificate> certificates(String partner) {
        return certificates().stream()
                .filter(certificate -> certificate.partner().equals(partner))
                .toList();
    }

    @Override
    public List<PartnerCertificate> certificates() {
        return certificates.stream()
                .sorted(Comparator.comparing(PartnerCertificate::validFrom).reversed())
                .toList();
    }
}
