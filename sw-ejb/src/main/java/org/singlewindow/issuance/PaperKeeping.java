package org.singlewindow.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.singlewindow.certificate.Certificates;

/** Keeps each certificate as it was printed first: of those who print it at once, all get the same one. */
@ApplicationScoped
class PaperKeeping {
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
                .orElse(Checking.Outcome.NEVER_PRINTED);
    }

    /** Keeps it unless another one was kept meanwhile. @return the one that is kept */
    @Transactional
    byte[] keep(String number, byte[] pdf) {
        certificates.hold(number);
        return papers.find(number).map(CertificatePaper::pdf).orElseGet(() -> {
            papers.add(new CertificatePaper(number, pdf, clock.instant()));
            return pdf;
        });
    }
}
