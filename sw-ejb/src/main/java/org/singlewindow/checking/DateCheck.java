package org.singlewindow.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Moments;

/** Whether the days fit: made before today, loaded before they arrive, certified before they arrive. */
@ApplicationScoped
class DateCheck implements Check {
    @Inject
    private Clock clock;

    @Override
    public List<Finding> look(Subject subject) {
        List<Finding> found = new ArrayList<>();
        LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
        day(subject, "/transport/arrivalDate").ifPresent(arrival -> {
            day(subject, "/transport/loadingDate")
                    .filter(loading -> loading.isAfter(arrival))
                    .ifPresent(loading -> found.add(Finding.fault("checking.loaded-late", loading, arrival)));
            day(subject, "/shipment/healthCertificateDate")
                    .filter(certified -> certified.isAfter(arrival))
                    .ifPresent(certified -> found.add(Finding.look("checking.certified-late", certified, arrival)));
        });
        days(subject, "/items/*/manufacturedOn").stream()
                .filter(made -> made.isAfter(today))
                .findFirst()
                .ifPresent(made -> found.add(Finding.fault("checking.made-late", made)));
        return found.isEmpty() ? List.of(Finding.ok("checking.days-fit")) : found;
    }

    private static Optional<LocalDate> day(Subject subject, String from) {
        return days(subject, from).stream().findFirst();
    }

    private static List<LocalDate> days(Subject subject, String from) {
        return subject.values(from).stream()
                .map(Moments::day)
                .flatMap(Optional::stream)
                .toList();
    }
}
