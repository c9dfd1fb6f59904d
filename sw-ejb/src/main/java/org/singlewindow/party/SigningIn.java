package org.singlewindow.party;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.RefusedAttempts;

/**
 * The only way in: a registered certificate. A browser signs a challenge that is fresh and can be used once; another
 * system opens its connection with the certificate.
 */
@Stateless
@PermitAll
public class SigningIn {
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int NONCE_BYTES = 32;
    private static final String UNKNOWN = "unknown";

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Challenges challenges;

    @Inject
    private Signatures signatures;

    @Inject
    private CertificateCheck check;

    @Inject
    private RegisteredCertificates registered;

    @Inject
    private People people;

    @Inject
    private RefusedAttempts refusedAttempts;

    @Inject
    private Clock clock;

    /**
     * Who signed in.
     *
     * @param fingerprint of the certificate, so that the session can end with it
     */
    public record Session(Actor actor, String fingerprint) {}

    /** Something to sign: valid for five minutes, on every node. */
    @PermitAll
    public String challenge() {
        Instant now = clock.instant();
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        challenges.add(new SignInChallenge(nonce, now.plus(FRESH)));
        challenges.forget(now.minus(FRESH));
        return nonce;
    }

    /**
     * Signs in with a detached CMS signature over the challenge's text in UTF-8. Each challenge opens
     * one session.
     */
    @PermitAll
    public Session signIn(String nonce, byte[] signature) {
        try {
            Signatures.Signer signer = signatures.verify(nonce.getBytes(StandardCharsets.UTF_8), signature);
            if (!challenges.use(nonce, clock.instant())) {
                throw new Refusal("party.challenge-stale");
            }
            return new Session(active(signer.person()).actor(), signer.fingerprint());
        } catch (Refusal e) {
            refusedAttempts.record(UNKNOWN, UNKNOWN, "party.sign-in", e.code());
            throw e;
        }
    }

    /** Lets in whoever opened the connection with this certificate. */
    @PermitAll
    public Session signIn(X509Certificate certificate) {
        try {
            Person person = check.check(certificate);
            return new Session(person.actor(), RegisteredCertificate.fingerprintOf(certificate));
        } catch (Refusal e) {
            refusedAttempts.record(UNKNOWN, UNKNOWN, "party.connect", e.code());
            throw e;
        }
    }

    /** Whether a session that the certificate opened may go on. */
    @PermitAll
    public boolean mayGoOn(String fingerprint) {
        Instant now = clock.instant();
        return registered
                .find(fingerprint)
                .filter(found -> !found.isEnded() && now.isBefore(found.notAfter()))
                .flatMap(found -> people.find(found.person()))
                .filter(Person::isActive)
                .isPresent();
    }

    private Person active(String reference) {
        return people.find(reference).filter(Person::isActive).orElseThrow(() -> new Refusal("party.person-inactive"));
    }
}
