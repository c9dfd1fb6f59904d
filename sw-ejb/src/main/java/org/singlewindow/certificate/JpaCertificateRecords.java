package org.singlewindow.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaCertificateRecords implements CertificateRecords {
    private static final String LEFT = """
            select l.certificate, l.sequence, l.approved, l.unit,
                   (select coalesce(sum(w.quantity), 0) from WriteOff w
                     where w.certificate = l.certificate and w.sequence = l.sequence and w.returnedAt is null)
              from CertificateLine l where l.certificate in :numbers order by l.certificate, l.sequence""";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public long nextNumber() {
        Number next = (Number) entities.createNativeQuery("select nextval('certificate_number')")
                .getSingleResult();
        return next.longValue();
    }

    @Override
    public void add(Certificate certificate) {
        entities.persist(certificate);
    }

    @Override
    public Optional<Certificate> find(String number) {
        return Optional.ofNullable(entities.find(Certificate.class, number));
    }

    @Override
    public List<Certificate> find(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery("select c from Certificate c where c.number in :numbers", Certificate.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
    }

    @Override
    public List<Certificate> ofApplication(String application) {
        return entities.createQuery(
                        "select c from Certificate c where c.application = :application order by c.number desc",
                        Certificate.class)
                .setParameter("application", application)
                .getResultList();
    }

    @Override
    public List<Certificate> ending(Collection<String> holders, LocalDate from, int most) {
        return holders.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from Certificate c where c.holder in :holders and c.state = :state"
                                        + " and c.validUntil >= :from order by c.validUntil, c.number",
                                Certificate.class)
                        .setParameter("holders", holders)
                        .setParameter("state", CertificateState.VALID)
                        .setParameter("from", from)
                        .setMaxResults(most)
                        .getResultList();
    }

    @Override
    public Optional<Certificate> lock(String number) {
        return Optional.ofNullable(entities.find(Certificate.class, number, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(CertificateEvent event) {
        entities.persist(event);
    }

    @Override
    public List<CertificateEvent> history(String number) {
        return entities.createQuery(
                        "select e from CertificateEvent e where e.certificate = :number order by e.happenedAt, e.id",
                        CertificateEvent.class)
                .setParameter("number", number)
                .getResultList();
    }

    @Override
    public void add(CertificateLine line) {
        entities.persist(line);
    }

    @Override
    public List<QuantityLeft> left(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery(LEFT, Object[].class).setParameter("numbers", numbers).getResultList().stream()
                        .map(row -> new QuantityLeft(
                                (String) row[0],
                                ((Number) row[1]).intValue(),
                                (BigDecimal) row[2],
                                new BigDecimal(row[4].toString()),
                                (String) row[3]))
                        .toList();
    }

    @Override
    public WriteOff.Outcome writeOff(WriteOff one) {
        lock(one.certificate());
        WriteOff known = entities.find(WriteOff.class, one.key());
        if (known != null && known.counts()) {
            return WriteOff.Outcome.KNOWN;
        }
        boolean enough = left(List.of(one.certificate())).stream()
                .anyMatch(
                        line -> line.sequence() == one.sequence() && line.left().compareTo(one.quantity()) >= 0);
        if (!enough) {
            return WriteOff.Outcome.TOO_MUCH;
        }
        if (known == null) {
            entities.persist(one);
        } else {
            known.takeAgain(one);
        }
        entities.flush();
        return WriteOff.Outcome.WRITTEN;
    }

    @Override
    public List<WriteOff> writeOffs(String number, int atMost) {
        return entities.createQuery(
                        "select w from WriteOff w where w.certificate = :number"
                                + " order by w.writtenAt desc, w.declaration, w.sequence",
                        WriteOff.class)
                .setParameter("number", number)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public List<String> giveBack(String declaration, Instant now) {
        List<WriteOff> used = entities.createQuery(
                        "select w from WriteOff w where w.declaration = :declaration and w.returnedAt is null"
                                + " order by w.certificate, w.sequence",
                        WriteOff.class)
                .setParameter("declaration", declaration)
                .getResultList();
        List<String> numbers =
                used.stream().map(WriteOff::certificate).distinct().toList();
        numbers.forEach(this::lock);
        used.forEach(one -> one.giveBack(now));
        return numbers;
    }
}
