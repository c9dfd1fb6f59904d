package org.singlewindow.issuance;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Printed certificates in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryCertificatePapers implements CertificatePapers {
    private final Map<String, CertificatePaper> papers = new ConcurrentHashMap<>();

    @Override
    public void add(CertificatePaper paper) {
        papers.put(paper.number(), paper);
    }

    @Override
    public Optional<CertificatePaper> find(String number) {
        return Optional.ofNullable(papers.get(number));
    }

    @Override
    public void removeAll(String dossier) {
        papers.values().removeIf(paper -> paper.dossierReference().equals(dossier));
    }
}
