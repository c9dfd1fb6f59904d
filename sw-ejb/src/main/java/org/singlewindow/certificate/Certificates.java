package org.singlewindow.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Reference;
import org.singlewindow.shared.Written;

/** Issues certificates, and tells anyone who holds one in hand whether it is genuine. */
@ApplicationScoped
public class Certificates {
    /** Without letters and digits that are mistaken for one another. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int CHECK_CODE_LENGTH = 10;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private CertificateRecords records;

    @Inject
    private Clock clock;

    /** Issues a certificate with the next number, in the transaction of the decision. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CertificateFacts issue(Certificate.Grounds grounds) {
        LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
        String number = Reference.of("C" + grounds.document(), Year.from(today), records.nextNumber());
        Certificate certificate = new Certificate(number, checkCode(), grounds, today);
        records.add(certificate);
        return certificate;
    }

    /** The certificate, if number and check code belong together. Open to everyone. */
    @PermitAll
    public Optional<CertificateFacts> verify(String number, String checkCode) {
        String code = Written.text(checkCode).toUpperCase(Locale.ROOT);
        return records.find(Reference.read(number))
                .filter(found -> found.checkCode().equals(code))
                .map(CertificateFacts.class::cast);
    }

    /** The certificate of that number, for those who may see its application. */
    public Optional<CertificateFacts> find(String number) {
        return records.find(number).map(CertificateFacts.class::cast);
    }

    /** The certificates of those numbers, for those who may see their applications. */
    public List<CertificateFacts> find(Collection<String> numbers) {
        return List.copyOf(records.find(numbers));
    }

    private String checkCode() {
        StringBuilder code = new StringBuilder(CHECK_CODE_LENGTH);
        for (int i = 0; i < CHECK_CODE_LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
