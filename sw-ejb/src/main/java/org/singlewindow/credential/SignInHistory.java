package org.singlewindow.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.singlewindow.timeline.RefusedAttempts;

/** Tells other packages, which have asked who may see it, how a person signed in, and why not. */
@ApplicationScoped
public class SignInHistory {
    private static final Set<String> ACTS = Set.of(SigningIn.SIGN_IN, SigningIn.CONNECT);
    private static final int MOST = 20;

    @Inject
    private LastSignIns signIns;

    @Inject
    private RegisteredCertificates certificates;

    @Inject
    private RefusedAttempts attempts;

    @Inject
    private Clock clock;

    /** Whether a certificate lets its person in, as far as the window itself knows. */
    public enum Standing {
        GOOD,
        /** An administrator has ended its registration. */
        ENDED,
        EXPIRED,
        NOT_YET_VALID
    }

    /** One certificate of a person. */
    public record Held(String serial, String issuer, Instant notBefore, Instant notAfter, Standing standing) {}

    /**
     * How a person signed in.
     *
     * @param last the last time by each way, the latest first
     * @param certificates soonest to expire first, ended ones too
     * @param refused the newest of what was refused, newest first, each by its reason
     */
    public record Known(List<SignIn> last, List<Held> certificates, List<RefusedAttempts.Refused> refused) {
        public Known {
            last = List.copyOf(last);
            certificates = List.copyOf(certificates);
            refused = List.copyOf(refused);
        }
    }

    /** Of that person. */
    public Known of(String person) {
        Instant now = clock.instant();
        return new Known(
                signIns.of(person),
                certificates.of(person).stream()
                        .map(one -> new Held(
                                one.serial(), one.issuer(), one.notBefore(), one.notAfter(), standing(one, now)))
                        .toList(),
                attempts.of(person, ACTS, MOST));
    }

    private static Standing standing(RegisteredCertificate one, Instant now) {
        if (one.isEnded()) {
            return Standing.ENDED;
        }
        if (now.isAfter(one.notAfter())) {
            return Standing.EXPIRED;
        }
        return now.isBefore(one.notBefore()) ? Standing.NOT_YET_VALID : Standing.GOOD;
    }
}
