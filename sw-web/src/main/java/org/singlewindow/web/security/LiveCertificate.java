package org.singlewindow.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.singlewindow.party.SigningIn;

/** A session lives no longer than the certificate that opened it: asked anew at most once a minute. */
@WebFilter({"/trader/*", "/agency/*", "/customs/*", "/helpdesk/*", "/admin/*"})
public class LiveCertificate extends HttpFilter {
    static final String FINGERPRINT = "sw.fingerprint";
    static final String ACTOR = "sw.actor";
    /** Request attribute: the certificate that opened the connection. */
    public static final String CERTIFICATE = "sw.certificate";

    private static final String ASKED = "sw.certificate-asked";
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SigningIn signingIn;

    @Inject
    private transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session != null && !mayGoOn(session)) {
            session.invalidate();
            response.sendRedirect(request.getContextPath() + "/sign-in?ended=1");
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean mayGoOn(HttpSession session) {
        if (!(session.getAttribute(FINGERPRINT) instanceof String fingerprint)) {
            return true;
        }
        Instant now = clock.instant();
        if (session.getAttribute(ASKED) instanceof Instant asked && now.isBefore(asked.plus(GOOD_FOR))) {
            return true;
        }
        session.setAttribute(ASKED, now);
        return signingIn.mayGoOn(fingerprint);
    }
}
