package org.singlewindow.issuance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.singlewindow.application.Viewing;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.shared.Actor;

/** Certificates are shown to those whom their application concerns: applicant, mandated broker, agency, customs. */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
public class CertificateFiles {
    @Inject
    private Viewing viewing;

    @Inject
    private Certificates certificates;

    /** The certificate of an application and those in its place, newest first; none where it was not approved. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    public List<CertificateView> ofApplication(String application) {
        String reference = viewing.outline(application).reference();
        return certificates.ofApplication(reference).stream().map(this::view).toList();
    }

    private CertificateView view(CertificateFacts certificate) {
        String number = certificate.number();
        return new CertificateView(
                certificate,
                certificates.state(certificate),
                CertificateView.Line.of(certificate.items(), certificates.left(List.of(number))),
                certificates.history(number),
                certificates.uses(number));
    }
}
