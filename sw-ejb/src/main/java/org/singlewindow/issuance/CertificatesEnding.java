package org.singlewindow.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.singlewindow.calendar.Occasion;
import org.singlewindow.calendar.OccasionSource;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.party.Reach;
import org.singlewindow.shared.Actor;

/** When certificates end, for their holders' calendar. */
@ApplicationScoped
class CertificatesEnding implements OccasionSource {
    @Inject
    private Certificates certificates;

    @Override
    public List<Occasion> of(Actor reader, Reach reach, int most) {
        return certificates.ending(reach.whole(), most).stream()
                .map(certificate -> Occasion.due(
                        "certificate-" + certificate.number(),
                        Objects.requireNonNull(certificate.validUntil()),
                        "calendar.certificate",
                        List.of(certificate.document(), certificate.number()),
                        "/trader/certificate?application=" + certificate.application()))
                .toList();
    }
}
