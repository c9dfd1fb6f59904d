package org.singlewindow.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.singlewindow.party.SigningIn;
import org.singlewindow.shared.Actor;

/**
 * What a session of the portal lives by: it ends with the certificate that opened it, which is asked about anew at most
 * once a minute.
 */
record LiveCertificate(Actor actor, X509Certificate certificate, Instant asked) implements Serializable {
    private static final String KEY = LiveCertificate.class.getName();
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    /** The one that the request's session lives by. */
    static Optional<LiveCertificate> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((LiveCertificate) session.getAttribute(KEY));
    }

    /** Opens the session, under an id that nobody knew before; nothing stays of whoever was signed in here. */
    void open(HttpServletRequest request) {
        if (of(request).isPresent()) {
            request.getSession().invalidate();
        }
        HttpSession session = request.getSession();
        if (!session.isNew()) {
            request.changeSessionId();
        }
        session.setAttribute(KEY, this);
    }

    /** Who is signed in now; ends the session of a certificate that opens nothing any more. */
    Optional<Actor> goOn(HttpServletRequest request, SigningIn signingIn, Instant now) {
        if (now.isBefore(asked.plus(GOOD_FOR))) {
            return Optional.of(actor);
        }
        Optional<Actor> still = signingIn.goOn(certificate);
        HttpSession session = request.getSession();
        still.ifPresentOrElse(
                known -> session.setAttribute(KEY, new LiveCertificate(known, certificate, now)), session::invalidate);
        return still;
    }
}
