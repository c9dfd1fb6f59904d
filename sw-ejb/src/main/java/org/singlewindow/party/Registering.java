package org.singlewindow.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** An administrator says whose certificates open the window; the organisation's history names each step. */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class Registering {
    private static final int LARGEST = 16 * 1024;

    @Inject
    private RegisteredCertificates certificates;

    @Inject
    private People people;

    @Inject
    private CertificateCheck check;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** Registers a certificate, PEM or DER, for a person. One that could not be used now is refused at once. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void register(String person, byte[] certificate) {
        Person owner = known(person);
        X509Certificate read = read(certificate);
        check.refuseUnlessGood(read);
        if (certificates.find(RegisteredCertificate.fingerprintOf(read)).isPresent()) {
            throw new Refusal("party.certificate-already-registered");
        }
        RegisteredCertificate registration = new RegisteredCertificate(person, read, clock.instant());
        certificates.add(registration);
        record("party.register-certificate", owner, registration);
    }

    /** Ends a registration: nobody signs in with that certificate any more, and its sessions end. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void end(String fingerprint) {
        RegisteredCertificate registration = certificates
                .find(fingerprint)
                .filter(found -> !found.isEnded())
                .orElseThrow(() -> new Refusal("party.certificate-not-registered"));
        registration.end(clock.instant());
        people.find(registration.person()).ifPresent(owner -> record("party.end-certificate", owner, registration));
    }

    /** Keeps a person out, with whatever certificate; sessions end as well. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void suspend(String person) {
        Person known = known(person);
        known.suspend();
        record("party.suspend-person", known);
    }

    /** Lets a person in again. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void readmit(String person) {
        Person known = known(person);
        known.readmit();
        record("party.readmit-person", known);
    }

    private Person known(String person) {
        return people.find(person).orElseThrow(() -> new Refusal("party.person-not-found", person));
    }

    private void record(String act, Person owner) {
        timeline.recordOrBegin(
                Organisation.history(owner.organisation()), actors.current(), Step.of(act, owner.reference()));
    }

    private void record(String act, Person owner, RegisteredCertificate registration) {
        timeline.recordOrBegin(
                Organisation.history(owner.organisation()),
                actors.current(),
                Step.of(act, owner.reference(), "fingerprint", registration.fingerprint()));
    }

    /** All registrations, soonest to expire first. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<RegisteredCertificate> all() {
        return certificates.all();
    }

    /** Everyone. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<Person> people() {
        return people.all();
    }

    private static X509Certificate read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new Refusal("party.certificate-unreadable");
        }
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
        } catch (CertificateException e) {
            throw new Refusal("party.certificate-unreadable");
        }
    }
}
