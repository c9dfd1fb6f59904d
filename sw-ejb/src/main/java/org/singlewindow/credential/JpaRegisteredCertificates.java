package org.singlewindow.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaRegisteredCertificates implements RegisteredCertificates {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(RegisteredCertificate certificate) {
        entities.persist(certificate);
    }

    @Override
    public Optional<RegisteredCertificate> find(String fingerprint) {
        return Optional.ofNullable(entities.find(RegisteredCertificate.class, fingerprint));
    }

    @Override
    public List<RegisteredCertificate> all() {
        return entities.createQuery(
                        "select c from RegisteredCertificate c order by c.notAfter, c.person",
                        RegisteredCertificate.class)
                .getResultList();
    }
}
