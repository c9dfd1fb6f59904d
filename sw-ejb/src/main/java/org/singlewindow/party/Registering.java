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

/** An administrator registers people's certificates and ends registrations. */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class Registering {
    private static final int LARGEST = 16 * 1024;

    @Inject
    private RegisteredCertificates certificates;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** Registers a certificate, PEM or DER, for a person. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void register(String person, byte[] certificate) {
        if (people.find(person).isEmpty()) {
            throw new Refusal("party.person-not-found", person);
        }
        X509Certificate read = read(certificate);
        if (certificates.find(RegisteredCertificate.fingerprintOf(read)).isPresent()) {
            throw new Refusal("party.certificate-already-registered");
        }
        certificates.add(new RegisteredCertificate(person, read, clock.instant()));
    }

    /** Ends a registration: nobody signs in with that certificate any more, and its sessions end. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void end(String fingerprint) {
        certificates
                .find(fingerprint)
                .orElseThrow(() -> new Refusal("party.certificate-not-registered"))
                .end(clock.instant());
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
