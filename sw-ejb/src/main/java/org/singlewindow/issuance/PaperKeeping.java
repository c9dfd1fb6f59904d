package org.singlewindow.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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

    /** Whether that is, byte for byte, what was printed; empty where nothing was. */
    @Transactional
    Optional<Boolean> isKept(String number, byte[] pdf) {
        return papers.find(number).map(paper -> paper.sha256().equals(CertificatePaper.digest(pdf)));
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
