package org.singlewindow.issuance;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;

/**
 * Whoever holds a certificate in hand learns whether a file is, byte for byte with its seal, what the agency issued. Nothing
 * of the file is kept, opened or given to anybody, so that it need not be scanned: it is only compared.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Checking {
    private static final int KILO = 1024;

    @Inject
    private Certificates certificates;

    @Inject
    private PaperKeeping keeping;

    /** What the file is. */
    public enum Outcome {
        /** What was issued, seal and all. */
        SAME,
        /** What was issued, and something that was put into it later, which no seal covers. */
        CHANGED_AFTERWARDS,
        ANOTHER,
        /** No sealed file is kept for this certificate. */
        NONE_KEPT
    }

    /** Compares the file with what was issued, if number and check code belong together. Open to everyone. */
    @PermitAll
    public Outcome compare(String number, String checkCode, byte[] file) {
        CertificateFacts certificate = certificates
                .verify(number, checkCode)
                .orElseThrow(() -> Refusal.notFound("certificate.not-found", number));
        if (file.length == 0 || file.length > Limits.CHECKED_FILE_BYTES.value()) {
            throw Refusal.notValid("certificate.file-size", Limits.CHECKED_FILE_BYTES.value() / KILO);
        }
        return keeping.compare(certificate.number(), file);
    }
}
