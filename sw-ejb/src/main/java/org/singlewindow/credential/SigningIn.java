package org.singlewindow.credential;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.RefusedAttempts;

/**
 * Signs people in by their registered certificate, which is the only way in. A browser signs a challenge that is fresh
 * and can be used once; another system opens its connection with the certificate. Nothing here runs in one transaction:
 * a challenge stays used and an attempt stays recorded, whatever comes after.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SigningIn {
    static final Duration FRESH = Duration.ofMinutes(5);

    /** What is tried in the browser, and by a program. */
    static final String SIGN_IN = "party.sign-in";

    static final String CONNECT = "party.connect";

    private static final int NONCE_BYTES = 32;
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern ORIGIN = Pattern.compile("https?://[^\\s\\p{Cntrl}/]{1,240}");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Challenges challenges;

    @Inject
    private PortalSessions sessions;

    @Inject
    private CertificateCheck check;

    @Inject
    private RegisteredCertificates registered;

    @Inject
    private Register register;

    @Inject
    private LastSignIns signIns;

    @Inject
    private RefusedAttempts refusedAttempts;

    @Inject
    private Clock clock;

    /** Who signed in, and the certificate with which the session ends. */
    public record Session(Actor actor, X509Certificate certificate) {}

    /**
     * A session of the portal.
     *
     * @param id by which all servers know it
     * @param ends the moment at which it ends, however busy it is
     */
    public record Opened(String id, Instant ends) implements Serializable {}

    /** Why a session does not go on. */
    public enum Ended {
        /** It has lasted as long as a session may. */
        LASTED,
        /** The person has opened too many others since, or signed out. */
        REPLACED,
        /** The certificate opens nothing any more. */
        CERTIFICATE
    }

    /** Opens a session of the portal; where the person has too many, the oldest end. */
    @PermitAll
    public Opened open(Actor actor) {
        Instant now = clock.instant();
        String id = random();
        sessions.open(id, actor.person(), now, Limits.SESSIONS.intValue());
        return new Opened(id, now.plus(sessionLength()));
    }

    /** Ends a session of the portal. */
    @PermitAll
    public void close(Opened session) {
        sessions.close(session.id());
    }

    /** Whether that session goes on, and if not, why; {@code now} is asked about anew by the caller once a minute. */
    @PermitAll
    public Optional<Ended> ended(Opened session) {
        if (!clock.instant().isBefore(session.ends())) {
            return Optional.of(Ended.LASTED);
        }
        return sessions.isOpen(session.id()) ? Optional.empty() : Optional.of(Ended.REPLACED);
    }

    /** Something to sign at that address of the window: valid for five minutes, on every node. */
    @PermitAll
    public String challenge(String origin) {
        String nonce = random();
        challenges.add(new SignInChallenge(nonce, origin, clock.instant().plus(FRESH)));
        return nonce;
    }

    /**
     * Signs in with a detached CMS signature over a {@linkplain SignInText text} in UTF-8. Whoever signed it has used it
     * up, let in or not. Refuses with {@code party.challenge-elsewhere} what was signed for another site.
     *
     * @param signed what the browser says that was signed
     * @param origin the address of the window that was asked
     */
    @PermitAll
    public Session signIn(SignInText signed, byte[] signature, String origin) {
        X509Certificate certificate;
        try {
            refuseUnlessOurs(signed.nonce());
            refuseUnlessOrigin(signed.origin());
            certificate = DetachedSignature.signerOf(signed.toString().getBytes(StandardCharsets.UTF_8), signature);
        } catch (Refusal e) {
            note(Optional.empty(), SIGN_IN, e);
            throw e;
        }
        return attempt(SIGN_IN, certificate, () -> {
            boolean fresh = challenges.use(signed.nonce(), origin, clock.instant());
            if (!signed.origin().equals(origin)) {
                throw Refusal.notValid("party.challenge-elsewhere", signed.origin());
            }
            if (!fresh) {
                throw Refusal.notValid("party.challenge-stale");
            }
            return check.check(certificate);
        });
    }

    /** Lets in whoever opened the connection with this certificate. */
    @PermitAll
    public Session signIn(X509Certificate certificate) {
        return attempt(CONNECT, certificate, () -> check.check(certificate));
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

    private static String random() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void refuseUnlessOurs(String nonce) {
        if (!NONCE.matcher(nonce).matches()) {
            throw Refusal.notValid("party.challenge-stale");
        }
    }

    private static void refuseUnlessOrigin(String origin) {
        if (!ORIGIN.matcher(origin).matches()) {
            throw Refusal.wrongSignature("party.signature-wrong");
        }
    }

    private Session attempt(String act, X509Certificate certificate, Supplier<PersonFacts> opening) {
        try {
            Actor actor = opening.get().actor();
            signIns.note(new SignIn(
                    actor.person(),
                    act.equals(SIGN_IN) ? SignIn.Way.PORTAL : SignIn.Way.CONNECTION,
                    clock.instant(),
                    CertificateCheck.fingerprintOf(certificate)));
            return new Session(actor, certificate);
        } catch (Refusal e) {
            Optional<PersonFacts> owner = registered
                    .find(CertificateCheck.fingerprintOf(certificate))
                    .flatMap(registration -> register.person(registration.person()));
            note(owner, act, e);
            throw e;
        }
    }

    private void note(Optional<PersonFacts> owner, String act, Refusal refusal) {
        if (refusal.noteFirst()) {
            owner.ifPresentOrElse(
                    person -> refusedAttempts.note(person.reference(), act, refusal.code()),
                    () -> refusedAttempts.count(act, refusal.code()));
        }
    }

    /** Every minute: what strangers asked for goes, by age and, where they ask for too much, by number. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    void forgetStaleChallenges() {
        challenges.forget(clock.instant(), Limits.CHALLENGES_KEPT.intValue());
        sessions.forget(clock.instant().minus(sessionLength()));
    }

    /** How long a session lasts at most, however busy it is. */
    private static Duration sessionLength() {
        return Duration.ofHours(Limits.SESSION_HOURS.value());
    }
}
