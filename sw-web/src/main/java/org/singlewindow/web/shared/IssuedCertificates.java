package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.Certificates;

/** Certificates of the window: those of a whole case are asked for at once, and each is asked for once a request. */
@RequestScoped
public class IssuedCertificates {
    private final Map<String, Optional<CertificateFacts>> known = new HashMap<>();

    @Inject
    private Certificates certificates;

    /** Asks for those of a case before its parts do. */
    public void expect(Stream<@Nullable String> numbers) {
        Set<String> unknown = numbers.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(number -> !known.containsKey(number))
                .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            unknown.forEach(number -> known.put(number, Optional.empty()));
            certificates.find(unknown).forEach(found -> known.put(found.number(), Optional.of(found)));
        }
    }

    /** The certificate of that number; empty where the window issued none. */
    public Optional<CertificateFacts> find(@Nullable String number) {
        return number == null || number.isEmpty()
                ? Optional.empty()
                : known.computeIfAbsent(number, certificates::find);
    }
}
