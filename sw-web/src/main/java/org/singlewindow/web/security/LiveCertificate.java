package org.singlewindow.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.singlewindow.credential.SigningIn;
import org.singlewindow.shared.Actor;

/**
 * The certificate that a session of the portal lives by: the session ends with it, or where the person opened too many
 * others, which is asked about anew at most once a minute; and at the latest when it has lasted as long as one may.
 */
record LiveCertificate(Actor actor, X509Certificate certificate, SigningIn.Opened opened, Instant asked)
        implements Serializable {
    private static final System.Logger LOG = System.getLogger(LiveCertificate.class.getName());
    /** Request attribute: why the session of this request ended. */
    static final String ENDED = "sw.ended";

    static final String KEY = LiveCertificate.class.getName();
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
        if (now.isBefore(asked.plus(GOOD_FOR)) && now.isBefore(opened.ends())) {
            return Optional.of(actor);
        }
        Optional<SigningIn.Ended> ended = signingIn.ended(opened);
        Optional<Actor> still = ended.isPresent() ? Optional.empty() : signingIn.goOn(certificate);
        HttpSession session = request.getSession();
        if (still.isPresent()) {
            session.setAttribute(KEY, new LiveCertificate(still.get(), certificate, opened, now));
        } else {
            request.setAttribute(
                    ENDED, ended.orElse(SigningIn.Ended.CERTIFICATE).name().toLowerCase(Locale.ROOT));
            end(session);
        }
        return still;
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            LOG.log(System.Logger.Level.DEBUG, "Another request has ended the session already", e);
        }
    }
}
