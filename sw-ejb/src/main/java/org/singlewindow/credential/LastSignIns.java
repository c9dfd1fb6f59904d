package org.singlewindow.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.singlewindow.shared.Recent;

/**
 * Notes who came in. Programs show their certificate with every request: of these a server writes down one each ten
 * minutes.
 */
@ApplicationScoped
class LastSignIns {
    private static final Duration OFTEN = Duration.ofMinutes(10);
    private static final int REMEMBERED = 1_000;

    private final Map<String, Instant> noted = new Recent<>(REMEMBERED);

    @Inject
    private SignIns signIns;

    void note(SignIn signIn) {
        if (signIn.way() == SignIn.Way.PORTAL || isDue(signIn)) {
            signIns.note(signIn);
        }
    }

    private boolean isDue(SignIn signIn) {
        synchronized (noted) {
            Instant last = noted.get(signIn.fingerprint());
            boolean due = last == null || !signIn.at().isBefore(last.plus(OFTEN));
            if (due) {
                noted.put(signIn.fingerprint(), signIn.at());
            }
            return due;
        }
    }

    List<SignIn> of(String person) {
        return signIns.of(person);
    }
}
