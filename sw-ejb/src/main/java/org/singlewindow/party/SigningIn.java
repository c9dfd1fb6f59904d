package org.singlewindow.party;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.RefusedAttempts;

/**
 * The only way in: a registered certificate. A browser signs a challenge that is fresh and can be used once; another
 * system opens its connection with the certificate. Nothing here runs in one transaction: a challenge stays used and an
 * attempt stays recorded, whatever comes after.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SigningIn {
    static final Duration FRESH = Duration.ofMinutes(5);

    private static final int NONCE_BYTES = 32;
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final String UNKNOWN = "unknown";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Challenges challenges;

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

    /** Who signed in, and the certificate with which the session ends. */
    public record Session(Actor actor, X509Certificate certificate) {}

    /** Something to sign: valid for five minutes, on every node. */
    @PermitAll
    public String challenge() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        challenges.add(new SignInChallenge(nonce, clock.instant().plus(FRESH)));
        return nonce;
    }

    /**
     * Signs in with a detached CMS signature over the challenge's text in UTF-8. Whoever signed it has used it up, let
     * in or not.
     */
    @PermitAll
    public Session signIn(String nonce, byte[] signature) {
        X509Certificate certificate;
        try {
            refuseUnlessOurs(nonce);
            certificate = DetachedSignature.signerOf(nonce.getBytes(StandardCharsets.UTF_8), signature);
        } catch (Refusal e) {
            refusedAttempts.record(UNKNOWN, UNKNOWN, "party.sign-in", e.code());
            throw e;
        }
        return attempt("party.sign-in", certificate, () -> {
            if (!challenges.use(nonce, clock.instant())) {
                throw new Refusal("party.challenge-stale");
            }
            return check.check(certificate);
        });
    }

    /** Lets in whoever opened the connection with this certificate. */
    @PermitAll
    public Session signIn(X509Certificate certificate) {
        return attempt("party.connect", certificate, () -> check.check(certificate));
    }

    /** Who a session belongs to that this certificate opened; nobody, once the certificate opens nothing any more. */
    @PermitAll
    public Optional<Actor> goOn(X509Certificate certificate) {
        try {
            return Optional.of(check.check(certificate).actor());
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    private static void refuseUnlessOurs(String nonce) {
        if (!NONCE.matcher(nonce).matches()) {
            throw new Refusal("party.challenge-stale");
        }
    }

    private Session attempt(String act, X509Certificate certificate, Supplier<Person> opening) {
        try {
            return new Session(opening.get().actor(), certificate);
        } catch (Refusal e) {
            Optional<Person> owner = registered
                    .find(RegisteredCertificate.fingerprintOf(certificate))
                    .flatMap(registration -> people.find(registration.person()));
            refusedAttempts.record(
                    owner.map(Person::reference).orElse(UNKNOWN),
                    owner.map(Person::organisation).orElse(UNKNOWN),
                    act,
                    e.code());
            throw e;
        }
    }

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void forgetStaleChallenges() {
        challenges.forget(clock.instant());
    }
}
