package org.singlewindow.certificate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where certificates are kept. */
public interface CertificateRecords {
    /** The next number of the running series. */
    long nextNumber();

    void add(Certificate certificate);

    Optional<Certificate> find(String number);

    /** Those of them that are known, in one question. */
    List<Certificate> find(Collection<String> numbers);
}
