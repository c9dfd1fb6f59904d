package org.singlewindow.credential;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/** Where registered certificates are kept. */
public interface RegisteredCertificates {
    /** The order of a list, what ends first on top. */
    RowOrder<RegisteredCertificate> ORDER = RowOrder.<RegisteredCertificate>rising()
            .moment("notAfter", RegisteredCertificate::notAfter)
            .text("person", RegisteredCertificate::person)
            .text("fingerprint", RegisteredCertificate::fingerprint);

    void add(RegisteredCertificate certificate);

    Optional<RegisteredCertificate> find(String fingerprint);

    /** All, soonest to expire first. */
    List<RegisteredCertificate> all();

    /**
     * Some of them, soonest to expire first; counted as far as {@code Counting} says.
     *
     * @param text words, each part of whose it is or of what is shown of the certificate; empty for all
     */
    Page<RegisteredCertificate> page(String text, Cut cut);

    /** Those of a person, soonest to expire first. */
    List<RegisteredCertificate> of(String person);

    /**
     * Those that expire in that time, soonest first, of people who may come in and have none that lasts longer; counted as
     * far as {@code Counting} says.
     *
     * @param text as of {@link #page}
     */
    Page<RegisteredCertificate> ending(String text, Instant from, Instant until, Cut cut);

    /** Registers a certificate for a person, from now on. */
    default RegisteredCertificate register(String person, X509Certificate certificate, Instant now) {
        RegisteredCertificate registered = new RegisteredCertificate(person, certificate, now);
        add(registered);
        return registered;
    }
}
