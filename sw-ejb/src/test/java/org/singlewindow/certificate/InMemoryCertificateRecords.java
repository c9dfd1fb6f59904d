package org.singlewindow.certificate;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Certificates in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryCertificateRecords implements CertificateRecords {
    private final Map<String, Certificate> certificates = new HashMap<>();
    private final List<CertificateEvent> events = new ArrayList<>();
    private final List<CertificateLine> lines = new ArrayList<>();
    private final Map<WriteOff.Key, WriteOff> writeOffs = new LinkedHashMap<>();
    private long last;

    @Override
    public long nextNumber() {
        return ++last;
    }

    @Override
    public void add(Certificate certificate) {
        certificates.put(certificate.number(), certificate);
    }

    @Override
    public Optional<Certificate> find(String number) {
        return Optional.ofNullable(certificates.get(number));
    }

    @Override
    public List<Certificate> find(Collection<String> numbers) {
        return certificates.values().stream()
                .filter(certificate -> numbers.contains(certificate.number()))
                .toList();
    }

    @Override
    public List<Certificate> ofApplication(String application) {
        return certificates.values().stream()
                .filter(certificate -> certificate.application().equals(application))
                .sorted(Comparator.comparing(Certificate::number).reversed())
                .toList();
    }

    @Override
    public List<Certificate> ending(Collection<String> holders, LocalDate from, int most) {
        return certificates.values().stream()
                .filter(one -> holders.contains(one.holder()) && one.state() == CertificateState.VALID)
                .filter(one -> one.validUntil() != null && !one.validUntil().isBefore(from))
                .sorted(Comparator.comparing((Certificate one) -> Objects.requireNonNull(one.validUntil()))
                        .thenComparing(Certificate::number))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Certificate> lock(String number) {
        return find(number);
    }

    @Override
    public synchronized void add(CertificateEvent event) {
        events.add(event);
    }

    @Override
    public synchronized List<CertificateEvent> history(String number) {
        return events.stream()
                .filter(event -> event.certificate().equals(number))
                .toList();
    }

    @Override
    public synchronized void add(CertificateLine line) {
        lines.add(line);
    }

    @Override
    public synchronized List<QuantityLeft> left(Collection<String> numbers) {
        return lines.stream()
                .filter(line -> numbers.contains(line.certificate()))
                .sorted(Comparator.comparing(CertificateLine::certificate).thenComparing(CertificateLine::sequence))
                .map(line ->
                        new QuantityLeft(line.certificate(), line.sequence(), line.approved(), used(line), line.unit()))
                .toList();
    }

    private BigDecimal used(CertificateLine line) {
        return writeOffs.values().stream()
                .filter(WriteOff::counts)
                .filter(one -> one.certificate().equals(line.certificate()) && one.sequence() == line.sequence())
                .map(WriteOff::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public synchronized WriteOff.Outcome writeOff(WriteOff one) {
        WriteOff known = writeOffs.get(one.key());
        if (known != null && known.counts()) {
            return WriteOff.Outcome.KNOWN;
        }
        boolean enough = left(List.of(one.certificate())).stream()
                .anyMatch(
                        line -> line.sequence() == one.sequence() && line.left().compareTo(one.quantity()) >= 0);
        if (!enough) {
            return WriteOff.Outcome.TOO_MUCH;
        }
        writeOffs.put(one.key(), one);
        return WriteOff.Outcome.WRITTEN;
    }

    @Override
    public synchronized List<WriteOff> writeOffs(String number, int atMost) {
        return writeOffs.values().stream()
                .filter(one -> one.certificate().equals(number))
                .sorted(Comparator.comparing((WriteOff one) -> one.use().writtenAt())
                        .reversed()
                        .thenComparing(WriteOff::declaration)
                        .thenComparing(WriteOff::sequence))
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized List<String> giveBack(String declaration, Instant now) {
        List<WriteOff> used = writeOffs.values().stream()
                .filter(one -> one.declaration().equals(declaration) && one.counts())
                .toList();
        used.forEach(one -> one.giveBack(now));
        return used.stream().map(WriteOff::certificate).distinct().sorted().toList();
    }
}
