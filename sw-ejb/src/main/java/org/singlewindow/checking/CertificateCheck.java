package org.singlewindow.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.CertificateState;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.certificate.QuantityLeft;
import org.singlewindow.reference.Kst;

/** Whether the certificates of the window that an application names hold, are the applicant's, and have enough left. */
@ApplicationScoped
class CertificateCheck implements Check {
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{2,6}-[A-Z0-9-]{4,30}");
    private static final int MOST = 20;
    private static final String KILOGRAMS = "KGM";

    @Inject
    private Certificates certificates;

    @Inject
    private Clock clock;

    @Override
    public List<Finding> look(Subject subject) {
        List<String> named = Likeness.places(subject.application().content()).stream()
                .flatMap(place -> place.values().stream())
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString().strip())
                .filter(value -> NUMBER.matcher(value).matches())
                .distinct()
                .limit(MOST)
                .toList();
        List<CertificateFacts> known = named.isEmpty() ? List.of() : certificates.find(named);
        List<Finding> found = new ArrayList<>();
        known.forEach(certificate -> found.add(look(subject, certificate)));
        return found;
    }

    private Finding look(Subject subject, CertificateFacts certificate) {
        CertificateState state = certificate.state(LocalDate.now(clock.withZone(Kst.ZONE)));
        if (state != CertificateState.VALID) {
            return Finding.fault("checking.certificate-not-valid", certificate.number());
        }
        if (!certificate.holder().equals(subject.application().applicant())) {
            return Finding.fault("checking.certificate-of-others", certificate.number());
        }
        List<QuantityLeft> left = certificates.left(List.of(certificate.number())).stream()
                .filter(quantity -> quantity.unit().equals(KILOGRAMS))
                .toList();
        BigDecimal there = left.stream().map(QuantityLeft::left).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal wanted = subject.values("/items/*/netWeight").stream()
                .filter(weight -> weight.matches("\\d{1,15}(\\.\\d{1,6})?"))
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return !left.isEmpty() && there.compareTo(wanted) < 0
                ? Finding.fault("checking.certificate-short", certificate.number(), there, wanted)
                : new Finding(Finding.Level.OK, "checking.certificate-holds", List.of(certificate.number()), "");
    }
}
