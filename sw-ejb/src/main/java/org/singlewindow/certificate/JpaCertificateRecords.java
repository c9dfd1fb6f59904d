package org.singlewindow.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaCertificateRecords implements CertificateRecords {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public long nextNumber() {
        Number next = (Number) entities.createNativeQuery("select nextval('certificate_number')")
                .getSingleResult();
        return next.longValue();
    }

    @Override
    public void add(Certificate certificate) {
        entities.persist(certificate);
    }

    @Override
    public Optional<Certificate> find(String number) {
        return Optional.ofNullable(entities.find(Certificate.class, number));
    }

    @Override
    public List<Certificate> find(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery("select c from Certificate c where c.number in :numbers", Certificate.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }
}
