package org.singlewindow.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaCertificatePapers implements CertificatePapers {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(CertificatePaper paper) {
        entities.persist(paper);
    }

    @Override
    public Optional<CertificatePaper> find(String number) {
        return Optional.ofNullable(entities.find(CertificatePaper.class, number));
    }

    @Override
    public void removeAll(String dossier) {
        entities.createQuery("delete from CertificatePaper p where p.dossierReference = :dossier")
                .setParameter("dossier", dossier)
                .executeUpdate();
    }
}
