package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.CertificateTakenBack;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * Keeps an application on the certificate that counts, and found by its number, when its agency issues another one; where none
 * is issued, the application is approved no longer, and its document is open to another attempt.
 */
@ApplicationScoped
class Replaced {
    @Inject
    private Applications applications;

    @Inject
    private Certificates certificates;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    void takenBack(@Observes CertificateTakenBack event) {
        if (event.replacement() == null) {
            applications
                    .find(event.certificate().application())
                    .filter(application -> application.state() == ApplicationState.APPROVED)
                    .ifPresent(application -> revoke(application, event));
        } else {
            certificates.find(event.replacement()).ifPresent(this::restOn);
        }
    }

    private void revoke(Application application, CertificateTakenBack event) {
        application.apply(ApplicationAct.REVOKE, Actor.SYSTEM, clock.instant());
        application.revoked(event.reason());
        // From now on this is who decided: an objection is answered by somebody else.
        application.assigned(event.by());
        applications.foundBy(application);
        timeline.record(
                application.dossierReference(),
                Actor.SYSTEM,
                Step.of(ApplicationAct.REVOKE.code(), application.reference()));
    }

    private void restOn(CertificateFacts replacement) {
        applications.find(replacement.application()).ifPresent(application -> {
            application.approved(replacement.number(), replacement.conditions(), replacement.validUntil());
            applications.foundBy(application);
        });
    }
}
