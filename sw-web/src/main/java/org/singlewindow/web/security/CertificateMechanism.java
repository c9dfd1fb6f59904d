package org.singlewindow.web.security;

import io.undertow.server.SSLSessionInfo;
import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;
import org.singlewindow.party.SigningIn;
import org.singlewindow.reference.Texts;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/**
 * Tells the container who calls. Pages: whoever signed a challenge on the sign-in page, for as long as the session and
 * the certificate last. The API: whoever opened the TLS connection with a registered certificate, request by request.
 */
@ApplicationScoped
public class CertificateMechanism implements HttpAuthenticationMechanism {
    private static final String API = "/api/";

    @Inject
    private SigningIn signingIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential instanceof SignedChallenge challenge) {
            return signIn(challenge, request, context);
        }
        if (request.getServletPath().startsWith("/api")
                || request.getRequestURI().startsWith(API)) {
            return connection(request, response, context);
        }
        if (known(request) instanceof Actor actor) {
            return login(context, actor);
        }
        return context.isProtected() ? toSignIn(request, response) : context.doNothing();
    }

    private static @Nullable Object known(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getAttribute(LiveCertificate.ACTOR);
    }

    /** A refusal reaches the page that asked, which shows its words. */
    private AuthenticationStatus signIn(
            SignedChallenge challenge, HttpServletRequest request, HttpMessageContext context) {
        SigningIn.Session session = signingIn.signIn(challenge.nonce(), challenge.signature());
        HttpSession http = request.getSession();
        request.changeSessionId();
        http.setAttribute(LiveCertificate.FINGERPRINT, session.fingerprint());
        http.setAttribute(LiveCertificate.ACTOR, session.actor());
        return login(context, session.actor());
    }

    private static AuthenticationStatus login(HttpMessageContext context, Actor actor) {
        return context.notifyContainerAboutLogin(
                actor.person(), Set.of(actor.role().name()));
    }

    private AuthenticationStatus connection(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<X509Certificate> certificate = peer();
        if (certificate.isEmpty()) {
            return context.isProtected() ? problem(request, response, "party.not-signed-in") : context.doNothing();
        }
        try {
            SigningIn.Session session = signingIn.signIn(certificate.get());
            request.setAttribute(LiveCertificate.CERTIFICATE, certificate.get());
            return login(context, session.actor());
        } catch (Refusal e) {
            return problem(request, response, e.code());
        } catch (EJBException e) {
            if (e.getCausedByException() instanceof Refusal refusal) {
                return problem(request, response, refusal.code());
            }
            throw e;
        }
    }

    /** The X509Certificate attribute of the request is set only after this mechanism ran, so the connection is asked. */
    private static Optional<X509Certificate> peer() {
        SSLSessionInfo session = ServletRequestContext.requireCurrent()
                .getExchange()
                .getConnection()
                .getSslSessionInfo();
        if (session == null) {
            return Optional.empty();
        }
        try {
            Certificate @Nullable [] chain = session.getPeerCertificates();
            return chain == null || chain.length == 0 ? Optional.empty() : Optional.of((X509Certificate) chain[0]);
        } catch (SSLPeerUnverifiedException | io.undertow.server.RenegotiationRequiredException e) {
            return Optional.empty();
        }
    }

    private static AuthenticationStatus toSignIn(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String target = request.getRequestURI() + (query == null ? "" : "?" + query);
        boolean comesBack = "GET".equals(request.getMethod());
        String to = comesBack ? "?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8) : "";
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getWriter()
                        .write(
                                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"/sign-in?expired=1\"/></partial-response>");
            } else {
                response.sendRedirect(request.getContextPath() + "/sign-in" + to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus problem(HttpServletRequest request, HttpServletResponse response, String code) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String detail = Texts.of(request.getLocale()).get(code);
        try {
            response.getWriter()
                    .write(Json.createObjectBuilder()
                            .add("type", "about:blank")
                            .add("title", "Unauthorized")
                            .add("status", HttpServletResponse.SC_UNAUTHORIZED)
                            .add("code", code)
                            .add("detail", detail)
                            .build()
                            .toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
