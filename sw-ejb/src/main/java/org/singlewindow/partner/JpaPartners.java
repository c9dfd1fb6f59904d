package org.singlewindow.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaPartners implements Partners {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Partner partner) {
        entities.persist(partner);
    }

    @Override
    public void add(PartnerCertificate certificate) {
        entities.persist(certificate);
    }

    @Override
    public Optional<Partner> find(String code) {
        return Optional.ofNullable(entities.find(Partner.class, code));
    }

    @Override
    public Optional<Partner> lock(String code) {
        return Optional.ofNullable(entities.find(Partner.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Partner> all() {
        return entities.createQuery("select p from Partner p order by p.code", Partner.class)
                .getResultList();
    }

    @Override
    public List<PartnerCertificate> certificates(String partner) {
        return entities.createQuery(
                        "select c from PartnerCertificate c where c.partner = :partner order by c.validFrom desc",
                        PartnerCertificate.class)
                .setParameter("partner", partner)
                .getResultList();
    }

    @Override
    public List<PartnerCertificate> certificates() {
        return entities.createQuery(
                        "select c from PartnerCertificate c order by c.validFrom desc", PartnerCertificate.class)
                .getResultList();
    }
}
