package org.singlewindow.issuance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Viewing;
import org.singlewindow.certificate.CertificateAct;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.CertificateReplacing;
import org.singlewindow.certificate.CertificateTakenBack;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.party.Actors;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** An official of the agency revokes a certificate, or issues another in its place; whoever got it hears of it. */
@Stateless
@RolesAllowed(Actor.Role.OFFICIALS)
public class Recalling {
    private static final int TEXT_LENGTH = 2_000;

    @Inject
    private Viewing viewing;

    @Inject
    private Certificates certificates;

    @Inject
    private Timeline timeline;

    @Inject
    private Actors actors;

    @Inject
    private Event<CertificateReplacing> replacing;

    @Inject
    private Event<CertificateTakenBack> takenBack;

    @Inject
    private Clock clock;

    /**
     * Revokes the certificate.
     *
     * @param application for which it was issued
     * @param reason in words for whoever got it
     */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void revoke(String application, String certificate, String reason) {
        ApplicationView view = locked(application);
        String words = words(reason);
        Actor actor = actors.current();
        CertificateFacts revoked = certificates.revoke(named(view, certificate), actor, words);
        record(view, actor, CertificateAct.REVOKE, certificate, words);
        takenBack.fire(new CertificateTakenBack(revoked, view.filedBy(), actor, null, words));
    }

    /**
     * Issues another certificate in its place, for the same goods.
     *
     * @param application for which it was issued
     * @param reason in words for whoever got it
     * @param conditions of the new one; empty for none
     * @param validUntil last day of the new one; null for a single consignment
     * @return its number
     */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public String replace(
            String application, String certificate, String reason, String conditions, @Nullable LocalDate validUntil) {
        ApplicationView view = locked(application);
        String words = words(reason);
        String under = Written.text(conditions).isEmpty() ? null : words(conditions);
        if (validUntil != null && !validUntil.isAfter(LocalDate.now(clock.withZone(Kst.ZONE)))) {
            throw Refusal.notValid("application.validity-not-in-future", validUntil);
        }
        replacing.fire(new CertificateReplacing(application));
        Actor actor = actors.current();
        CertificateFacts replacement = certificates.replace(named(view, certificate), actor, words, under, validUntil);
        record(view, actor, CertificateAct.REPLACE, certificate, words);
        CertificateFacts replaced = certificates.find(certificate).orElseThrow();
        takenBack.fire(new CertificateTakenBack(replaced, view.filedBy(), actor, replacement.number(), words));
        return replacement.number();
    }

    private void record(ApplicationView view, Actor actor, CertificateAct act, String certificate, String words) {
        timeline.record(view.dossier(), actor, Step.of(act.code(), certificate, "reason", words));
    }

    /** Whoever acts on a case takes turns with the others who do. */
    private ApplicationView locked(String application) {
        ApplicationView view = viewing.outline(application);
        timeline.lock(view.dossier());
        return view;
    }

    /** Nothing but a certificate of that application. */
    private String named(ApplicationView view, String certificate) {
        return certificates.ofApplication(view.reference()).stream()
                .map(CertificateFacts::number)
                .filter(certificate::equals)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("certificate.not-found", certificate));
    }

    private static String words(String text) {
        String words = ResidentNumber.refuseIn(Written.text(text));
        if (words.isEmpty()) {
            throw Refusal.notValid("certificate.reason-wanted");
        }
        if (Written.length(words) > TEXT_LENGTH) {
            throw Refusal.notValid("certificate.text-too-long", TEXT_LENGTH);
        }
        return words;
    }
}
