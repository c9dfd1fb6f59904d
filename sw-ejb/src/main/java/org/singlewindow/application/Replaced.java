package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.CertificateTakenBack;
import org.singlewindow.certificate.Certificates;

/** Keeps an application on the certificate that counts, and found by its number, when its agency issues another one. */
@ApplicationScoped
class Replaced {
    @Inject
    private Applications applications;

    @Inject
    private Certificates certificates;

    void takenBack(@Observes CertificateTakenBack event) {
        Optional.ofNullable(event.replacement()).flatMap(certificates::find).ifPresent(this::restOn);
    }

    private void restOn(CertificateFacts replacement) {
        applications.find(replacement.application()).ifPresent(application -> {
            application.approved(replacement.number(), replacement.conditions(), replacement.validUntil());
            applications.foundBy(application);
        });
    }
}
