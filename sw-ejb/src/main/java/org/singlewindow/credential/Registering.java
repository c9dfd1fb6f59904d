package org.singlewindow.credential;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.party.Actors;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.party.Register;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.Looking;
import org.singlewindow.privacy.Seen;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** An administrator says whose certificates open the window; the organisation's history names each step. */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class Registering {
    /** How long before its end a certificate is said to end soon, and how long after it nobody is reminded any more. */
    static final Duration NEAR = Duration.ofDays(30);

    @Inject
    private RegisteredCertificates certificates;

    @Inject
    private Register register;

    @Inject
    private CertificateCheck check;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Looking looking;

    @Inject
    private Clock clock;

    /** Registers a certificate, PEM or DER, for a person. One that could not be used now is refused at once. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void register(String person, byte[] certificate) {
        PersonFacts owner = known(person);
        X509Certificate read = CertificateCheck.read(certificate);
        check.refuseUnlessGood(read);
        if (certificates.find(CertificateCheck.fingerprintOf(read)).isPresent()) {
            throw Refusal.notNow("party.certificate-already-registered");
        }
        RegisteredCertificate registration = certificates.register(person, read, clock.instant());
        record("party.register-certificate", owner, registration);
    }

    /** Ends a registration: nobody signs in with that certificate any more, and its sessions end. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void end(String fingerprint) {
        RegisteredCertificate registration = certificates
                .find(fingerprint)
                .filter(found -> !found.isEnded())
                .orElseThrow(() -> Refusal.notValid("party.certificate-not-registered"));
        Optional<PersonFacts> owner = register.person(registration.person());
        // The history is locked by now, so that two who shut each other out take turns.
        owner.ifPresent(known -> record("party.end-certificate", known, registration));
        if (owner.filter(Registering::isAdministrator).isPresent()) {
            refuseIfLast(registration);
        }
        registration.end(clock.instant());
    }

    /** Some administrator can come in afterwards, and whoever ends it is one of them. */
    private void refuseIfLast(RegisteredCertificate ended) {
        Set<String> left = certificates.all().stream()
                .filter(other -> !other.isEnded()
                        && other.notAfter().isAfter(clock.instant())
                        && !other.fingerprint().equals(ended.fingerprint()))
                .map(RegisteredCertificate::person)
                .collect(Collectors.toSet());
        if (ended.person().equals(actors.current().person()) && !left.contains(ended.person())) {
            throw Refusal.notNow("party.suspends-oneself");
        }
        if (left.stream().flatMap(other -> register.person(other).stream()).noneMatch(Registering::isAdministrator)) {
            throw Refusal.notNow("party.last-administrator");
        }
    }

    private static boolean isAdministrator(PersonFacts person) {
        return person.role() == Actor.Role.ADMIN && person.isActive();
    }

    private PersonFacts known(String person) {
        return register.person(person).orElseThrow(() -> Refusal.notFound("party.person-not-found", person));
    }

    private void record(String act, PersonFacts owner, RegisteredCertificate registration) {
        timeline.recordOrBegin(
                OrganisationFacts.history(owner.organisation()),
                actors.current(),
                Step.of(act, owner.reference(), "fingerprint", registration.fingerprint()));
    }

    /** Some of the registrations, soonest to expire first; that they were seen is recorded. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Page<RegisteredCertificateFacts> page(String text, Cut cut) {
        looking.atWork(actors.current(), Seen.list(Look.Screen.CERTIFICATES));
        return Page.of(certificates.page(text, cut.atMost(Limits.PAGE_ROWS.intValue())));
    }

    /**
     * Some of those that end within thirty days or did in the last thirty, of people who may come in and have no other that
     * lasts longer; soonest first. That they were seen is recorded.
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Page<RegisteredCertificateFacts> ending(String text, Cut cut) {
        looking.atWork(actors.current(), Seen.list(Look.Screen.CERTIFICATES));
        Instant now = clock.instant();
        return Page.of(
                certificates.ending(text, now.minus(NEAR), now.plus(NEAR), cut.atMost(Limits.PAGE_ROWS.intValue())));
    }

    /** All registrations, soonest to expire first; that they were seen is recorded. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<RegisteredCertificateFacts> all() {
        looking.atWork(actors.current(), Seen.list(Look.Screen.CERTIFICATES));
        return List.copyOf(certificates.all());
    }
}
