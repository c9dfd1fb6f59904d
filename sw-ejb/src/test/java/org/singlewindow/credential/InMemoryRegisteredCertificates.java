package org.singlewindow.credential;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.singlewindow.LookedFor;
import org.singlewindow.party.Organisations;
import org.singlewindow.party.People;
import org.singlewindow.party.Person;
import org.singlewindow.persistence.InMemoryPages;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Registered certificates in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryRegisteredCertificates implements RegisteredCertificates {
    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    private final Map<String, RegisteredCertificate> certificates = new LinkedHashMap<>();

    @Override
    public void add(RegisteredCertificate certificate) {
        certificates.put(certificate.fingerprint(), certificate);
    }

    @Override
    public Optional<RegisteredCertificate> find(String fingerprint) {
        return Optional.ofNullable(certificates.get(fingerprint));
    }

    @Override
    public List<RegisteredCertificate> all() {
        return certificates.values().stream()
                .sorted(Comparator.comparing(RegisteredCertificate::notAfter)
                        .thenComparing(RegisteredCertificate::person))
                .toList();
    }

    @Override
    public List<RegisteredCertificate> of(String person) {
        return certificates.values().stream()
                .filter(one -> one.person().equals(person))
                .sorted(Comparator.comparing(RegisteredCertificate::notAfter)
                        .thenComparing(RegisteredCertificate::fingerprint))
                .toList();
    }

    @Override
    public Page<RegisteredCertificate> ending(String text, Instant from, Instant until, Cut cut) {
        List<RegisteredCertificate> found = all().stream()
                .filter(one -> isFound(one, text) && isLast(one))
                .filter(one -> one.notAfter().isAfter(from) && !one.notAfter().isAfter(until))
                .toList();
        return InMemoryPages.of(found, ORDER, cut, false);
    }

    private boolean isLast(RegisteredCertificate one) {
        return !one.isEnded()
                && people.find(one.person()).filter(Person::isActive).isPresent()
                && of(one.person()).stream()
                        .noneMatch(other -> !other.isEnded() && other.notAfter().isAfter(one.notAfter()));
    }

    @Override
    public Page<RegisteredCertificate> page(String text, Cut cut) {
        List<RegisteredCertificate> found =
                all().stream().filter(one -> isFound(one, text)).toList();
        return InMemoryPages.of(found, ORDER, cut, false);
    }

    private boolean isFound(RegisteredCertificate one, String text) {
        return people.find(one.person())
                .flatMap(person -> organisations
                        .find(person.organisation())
                        .map(of -> String.join(
                                " ",
                                one.person(),
                                person.name().ko(),
                                person.name().en(),
                                of.code(),
                                of.nameKo(),
                                of.nameEn(),
                                one.subject(),
                                one.fingerprint())))
                .filter(shown -> Stream.of(text.split("[\\s\\p{Z}]+")).allMatch(word -> LookedFor.isIn(word, shown)))
                .isPresent();
    }
}
