package org.singlewindow.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.Looking;
import org.singlewindow.privacy.Seen;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** Keeps each certificate as it was printed first: of those who print it at once, all get the same one. */
@ApplicationScoped
public class PaperKeeping {
    @Inject
    private CertificatePapers papers;

    @Inject
    private Certificates certificates;

    @Inject
    private Looking looking;

    @Inject
    private Clock clock;

    /**
     * The one that is kept, and that this reader saw the certificate; refused where none is and the agency does not stand by
     * it any more.
     */
    @Transactional
    Optional<byte[]> shown(Actor reader, CertificateFacts certificate, String applicant) {
        looking.atWork(reader, new Seen(Look.Screen.CERTIFICATE, certificate.application(), applicant));
        Optional<byte[]> kept = papers.find(certificate.number()).map(CertificatePaper::pdf);
        if (kept.isEmpty()) {
            refuseIfTakenBack(certificate);
        }
        return kept;
    }

    private static void refuseIfTakenBack(CertificateFacts certificate) {
        if (certificate.state().isTakenBack()) {
            throw Refusal.notNow("certificate.not-printed", certificate.number());
        }
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

    /**
     * Keeps it unless another one was kept meanwhile; refused where it was taken back meanwhile.
     *
     * @return the one that is kept
     */
    @Transactional
    byte[] keep(CertificateFacts certificate, byte[] pdf) {
        String number = certificate.number();
        CertificateFacts now = certificates.hold(number);
        return papers.find(number).map(CertificatePaper::pdf).orElseGet(() -> {
            refuseIfTakenBack(now);
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
