package org.singlewindow.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.CheckCode;
import org.singlewindow.shared.Reference;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/** Issues certificates, and tells anyone who holds one in hand whether it is genuine. */
@ApplicationScoped
public class Certificates {
    @Inject
    private CertificateRecords records;

    @Inject
    private Clock clock;

    /** Issues a certificate with the next number, in the transaction of the decision. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CertificateFacts issue(Certificate.Grounds grounds, Actor actor) {
        LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
        String number = Reference.of("C" + grounds.document(), Year.from(today), records.nextNumber());
        Certificate certificate = new Certificate(number, CheckCode.random(), grounds, today);
        records.add(certificate);
        note(number, CertificateAct.ISSUE, null, actor, "");
        return certificate;
    }

    /** Says how much of each goods item it is for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void measure(String number, List<Quantity> quantities) {
        quantities.forEach(quantity -> records.add(new CertificateLine(number, quantity)));
    }

    /**
     * Writes off what a declaration uses; what it has written before is not written again. Refused where the agency does
     * not stand by the certificate any more, and where less is left: then nothing of the transaction stays.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void writeOff(String number, String declaration, List<Quantity> used) {
        Certificate certificate = locked(number);
        if (certificate.state().isTakenBack()) {
            throw Refusal.notNow("certificate.taken-back", number);
        }
        for (Quantity one : used) {
            WriteOff writeOff = new WriteOff(number, declaration, one.sequence(), one.amount(), clock.instant());
            if (records.writeOff(writeOff) == WriteOff.Outcome.TOO_MUCH) {
                throw Refusal.notNow("certificate.too-little-left", number, one.sequence());
            }
        }
        follow(certificate, declaration);
    }

    /** Takes it back; goods cannot be released on it any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CertificateFacts revoke(String number, Actor official, String reason) {
        Certificate certificate = locked(number);
        apply(certificate, CertificateAct.REVOKE, official, reason);
        return certificate;
    }

    /**
     * Issues another one in its place, for the same goods; refused where something of it has been used already.
     *
     * @return the one that counts from now on
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CertificateFacts replace(
            String number, Actor official, String reason, @Nullable String conditions, @Nullable LocalDate validUntil) {
        Certificate certificate = locked(number);
        List<QuantityLeft> left = records.left(List.of(number));
        if (left.stream().anyMatch(line -> line.used().signum() > 0)) {
            throw Refusal.notNow("certificate.used-already", number);
        }
        apply(certificate, CertificateAct.REPLACE, official, reason);
        CertificateFacts replacement = issue(certificate.groundsWith(conditions, validUntil), official);
        certificate.replacedBy(replacement.number());
        measure(
                replacement.number(),
                left.stream()
                        .map(line -> new Quantity(line.sequence(), line.approved(), line.unit()))
                        .toList());
        return replacement;
    }

    /** Gives back what a declaration has used, since it is cancelled. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveBack(String declaration) {
        records.giveBack(declaration, clock.instant()).forEach(number -> follow(locked(number), declaration));
    }

    /** Used up is what nothing is left of, and no longer so once something is. */
    private void follow(Certificate certificate, String declaration) {
        List<QuantityLeft> left = records.left(List.of(certificate.number()));
        boolean usedUp = !left.isEmpty() && left.stream().allMatch(QuantityLeft::isUsedUp);
        CertificateAct act = usedUp ? CertificateAct.USE_UP : CertificateAct.GIVE_BACK;
        if (certificate.can(act)) {
            apply(certificate, act, Actor.SYSTEM, declaration);
        }
    }

    private void apply(Certificate certificate, CertificateAct act, Actor actor, String reason) {
        CertificateState before = certificate.apply(act, actor);
        note(certificate.number(), act, before, actor, reason);
    }

    private void note(
            String number, CertificateAct act, @Nullable CertificateState before, Actor actor, String reason) {
        records.add(new CertificateEvent(number, act, before, actor, reason, clock.instant()));
    }

    private Certificate locked(String number) {
        return records.lock(number).orElseThrow(() -> Refusal.notFound("certificate.not-found", number));
    }

    /** Until the transaction ends nobody else changes it, or does anything else that happens once to each. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CertificateFacts hold(String number) {
        return locked(number);
    }

    /** How far a certificate can be relied on today. */
    public CertificateState state(CertificateFacts certificate) {
        return certificate.state(LocalDate.now(clock.withZone(Kst.ZONE)));
    }

    /** That of an application, and those in its place, newest first, for those who may see the application. */
    public List<CertificateFacts> ofApplication(String application) {
        return List.copyOf(records.ofApplication(application));
    }

    /** How much is left of those certificates, line by line, for those who may see their applications. */
    public List<QuantityLeft> left(Collection<String> numbers) {
        return records.left(numbers);
    }

    /** What was done to it, oldest first, for those who may see its application. */
    public List<CertificateChange> history(String number) {
        return records.history(number).stream().map(CertificateEvent::change).toList();
    }

    /** What declarations used of it, newest first, for those who may see its application. */
    public List<WriteOff.Use> uses(String number) {
        return records.writeOffs(number, Limits.PAGE_ROWS.intValue()).stream()
                .map(WriteOff::use)
                .toList();
    }

    /** Those of these holders that count and end today or later, whatever ends first, so many at most. */
    public List<CertificateFacts> ending(Collection<String> holders, int most) {
        return List.copyOf(records.ending(holders, LocalDate.now(clock.withZone(Kst.ZONE)), most));
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
}
