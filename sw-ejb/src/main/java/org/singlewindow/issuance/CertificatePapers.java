package org.singlewindow.issuance;

import java.util.Optional;

/** Where printed certificates are kept. */
public interface CertificatePapers {
    void add(CertificatePaper paper);

    Optional<CertificatePaper> find(String number);

    /** Deletes those of a case. */
    void removeAll(String dossier);
}
