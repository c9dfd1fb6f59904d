package org.singlewindow.issuance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Viewing;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.party.Actors;
import org.singlewindow.print.Printer;
import org.singlewindow.print.SealKey;
import org.singlewindow.print.SealKeys;
import org.singlewindow.print.Sealer;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/**
 * Gives out certificates as PDF with the agency's seal to those whom their application concerns. One is made from what was
 * decided when it is asked for first, outside any transaction, and kept; an agency without a key gives copies without a seal,
 * and those are not kept. Staff see it as it was issued, nothing masked, and that they saw it is recorded.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
public class Printing {
    @Inject
    private Viewing viewing;

    @Inject
    private Actors actors;

    @Inject
    private Certificates certificates;

    @Inject
    private PaperKeeping keeping;

    @Inject
    private CertificateWords words;

    @Inject
    private Printer printer;

    @Inject
    private SealKeys keys;

    @Inject
    private Sealer sealer;

    @Inject
    private Clock clock;

    /**
     * The certificate of that number as PDF.
     *
     * @param application for which it was issued
     * @param number of the certificate, or of one in its place; empty for the newest
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    public CertificatePdf pdf(String application, String number) {
        ApplicationView view = viewing.outline(application);
        CertificateFacts certificate = certificates.ofApplication(view.reference()).stream()
                .filter(one -> number.isEmpty() || one.number().equals(number))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("certificate.not-found", number));
        byte[] bytes =
                keeping.shown(actors.current(), certificate, view.applicant()).orElseGet(() -> made(certificate, view));
        return new CertificatePdf(certificate.number() + ".pdf", bytes);
    }

    private byte[] made(CertificateFacts certificate, ApplicationView application) {
        Optional<SealKey> key = keys.of(certificate.agency());
        byte[] plain = printer.print(words.of(certificate, application, key.isPresent()));
        return key.map(seal -> sealed(certificate, plain, seal)).orElse(plain);
    }

    /** What lacks its time stamp is given out, and made again for whoever asks next. */
    private byte[] sealed(CertificateFacts certificate, byte[] plain, SealKey key) {
        Sealer.Sealed made = sealer.seal(plain, key, words.agency(certificate.agency()), clock.instant());
        return made.whole() ? keeping.keep(certificate, made.pdf()) : made.pdf();
    }
}
