package org.singlewindow.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.credential.CertificateCheck;
import org.singlewindow.shared.Refusal;

/** Tells how each partner is reached right now; it is asked for every message. */
@ApplicationScoped
public class Directory {
    @Inject
    private Partners partners;

    @Inject
    private CertificateCheck check;

    @Inject
    private Clock clock;

    /**
     * A partner that exchanges messages.
     *
     * @param certificates that count now, the one that began last first
     */
    public record Entry(String code, Connection connection, List<X509Certificate> certificates) {
        public Entry {
            certificates = List.copyOf(certificates);
        }
    }

    /** Whether messages go to its own system. */
    @Transactional
    public boolean worksByOwnSystem(String code) {
        return partners.find(code).filter(Partner::worksByOwnSystem).isPresent();
    }

    /**
     * The partner of that code, if it was ever described; with the certificates that are trusted, valid and not revoked
     * at this moment.
     */
    @Transactional
    public Optional<Entry> find(String code) {
        Instant now = clock.instant();
        return partners.find(code)
                .map(partner -> new Entry(
                        code,
                        partner.connection(),
                        partners.certificates(code).stream()
                                .filter(certificate -> certificate.counts(now))
                                .map(PartnerCertificate::x509)
                                .filter(this::isGood)
                                .toList()));
    }

    private boolean isGood(X509Certificate certificate) {
        try {
            check.refuseUnlessGood(certificate);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    /** Every certificate with which a message may be signed; whose it is, and whether it is good, is asked afterwards. */
    @Transactional
    public List<Entry> all() {
        Instant now = clock.instant();
        Map<String, List<PartnerCertificate>> byPartner = partners.certificates().stream()
                .filter(certificate -> certificate.counts(now))
                .collect(Collectors.groupingBy(PartnerCertificate::partner));
        return partners.all().stream()
                .map(partner -> new Entry(
                        partner.code(),
                        partner.connection(),
                        byPartner.getOrDefault(partner.code(), List.of()).stream()
                                .map(PartnerCertificate::x509)
                                .toList()))
                .toList();
    }

    /** Until when the partner's system is left alone; null where it may be tried now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public @Nullable Instant quietUntil(String code) {
        return partners.find(code)
                .map(Partner::quietUntil)
                .filter(until -> until.isAfter(clock.instant()))
                .orElse(null);
    }

    /** Notes that the partner's system answered. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void answered(String code) {
        partners.lock(code).ifPresent(partner -> partner.answered(clock.instant()));
    }

    /** Its system did not answer; until when it is left alone now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant silent(String code, String why) {
        Instant now = clock.instant();
        Partner partner = partners.lock(code).orElseThrow(() -> new IllegalStateException("No partner " + code));
        partner.silent(now, why);
        Instant until = partner.quietUntil();
        return until == null ? now : until;
    }

    /** Since when systems have not answered, by organisation, for whoever waits for one; without those where all is well. */
    @Transactional
    public Map<String, Instant> silent() {
        Map<String, Instant> silent = new HashMap<>();
        partners.all().stream().filter(Partner::worksByOwnSystem).forEach(partner -> {
            Instant since = partner.silentSince();
            if (since != null) {
                silent.put(partner.code(), since);
            }
        });
        return silent;
    }
}
