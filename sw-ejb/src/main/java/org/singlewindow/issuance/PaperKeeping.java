package org.singlewindow.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.Certificates;

/** Keeps each certificate as it was printed first: of those who print it at once, all get the same one. */
@ApplicationScoped
public class PaperKeeping {
    @Inject
    private CertificatePapers papers;

    @Inject
    private Certificates certificates;

    @Inject
    private Clock clock;

    @Transactional
    Optional<byte[]> kept(String number) {
        return papers.find(number).map(CertificatePaper::pdf);
    }

    /** How that file compares with what was printed. */
    @Transactional
    Checking.Outcome compare(String number, byte[] file) {
        return papers.find(number)
                .map(paper -> {
                    if (paper.sha256().equals(CertificatePaper.digest(file))) {
                        return Checking.Outcome.SAME;
                    }
                    byte[] issued = paper.pdf();
                    return Arrays.mismatch(issued, file) == issued.length
                            ? Checking.Outcome.CHANGED_AFTERWARDS
                            : Checking.Outcome.ANOTHER;
                })
                .orElse(Checking.Outcome.NONE_KEPT);
    }

    /** Keeps it unless another one was kept meanwhile. @return the one that is kept */
    @Transactional
    byte[] keep(CertificateFacts certificate, byte[] pdf) {
        String number = certificate.number();
        certificates.hold(number);
        return papers.find(number).map(CertificatePaper::pdf).orElseGet(() -> {
            papers.add(new CertificatePaper(number, certificate.dossierReference(), pdf, clock.instant()));
            return pdf;
        });
    }

    /** Deletes what was printed of a case that is itself deleted. */
    @Transactional
    public void forget(String dossier) {
        papers.removeAll(dossier);
    }
}
