package org.singlewindow.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where certificates are kept, with what was done to them and what was used of them. */
public interface CertificateRecords {
    /** The next number of the running series. */
    long nextNumber();

    void add(Certificate certificate);

    Optional<Certificate> find(String number);

    /** Those of them that are known, in one question. */
    List<Certificate> find(Collection<String> numbers);

    /** That of an application, and those in its place, newest first. */
    List<Certificate> ofApplication(String application);

    /** Those of these holders that count and end on that day or later, whatever ends first, so many at most. */
    List<Certificate> ending(Collection<String> holders, LocalDate from, int most);

    /** To change it: whoever else changes it waits until the transaction ends. */
    Optional<Certificate> lock(String number);

    void add(CertificateEvent event);

    /** What was done to it, oldest first. */
    List<CertificateEvent> history(String number);

    void add(CertificateLine line);

    /** How much of those certificates is left, line by line, in one question. */
    List<QuantityLeft> left(Collection<String> numbers);

    /** Writes it off unless that is known or too much; of those who write at once each sees what the others wrote. */
    WriteOff.Outcome writeOff(WriteOff one);

    /** What declarations have used of it, newest first, no more than that. */
    List<WriteOff> writeOffs(String number, int atMost);

    /** Gives back what that declaration has used. @return the numbers of the certificates, which are locked now */
    List<String> giveBack(String declaration, Instant now);
}
