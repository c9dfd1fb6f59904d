package org.singlewindow.web.security;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.SSLSessionInfo;
import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;
import org.singlewindow.credential.CertificateCheck;
import org.singlewindow.credential.SigningIn;
import org.singlewindow.quota.Allowance;
import org.singlewindow.quota.Quotas;
import org.singlewindow.quota.TooMany;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Texts;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/**
 * Tells the container who calls. Pages: whoever signed a challenge on the sign-in page, for as long as the session and
 * the certificate last. The API: whoever opened the TLS connection with a registered certificate, request by request.
 */
@ApplicationScoped
public class CertificateMechanism implements HttpAuthenticationMechanism {
    /** Request attribute: the certificate that opened the connection, once it proved good. */
    public static final String CERTIFICATE = "sw.certificate";

    /** Request attribute: the {@link Actor} who calls; none for somebody unknown. */
    public static final String CALLER = "sw.caller";

    private static final String SIGN_IN = "/sign-in";
    private static final int TOO_MANY = 429;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Quotas quotas;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof SignedChallenge challenge) {
            return signIn(challenge, request, context);
        }
        if (isApi(request)) {
            return connection(request, response, context);
        }
        Optional<Actor> actor =
                LiveCertificate.of(request).flatMap(live -> live.goOn(request, signingIn, clock.instant()));
        if (actor.isPresent()) {
            return login(request, context, actor.get());
        }
        return context.isProtected() ? toSignIn(request, response) : context.doNothing();
    }

    /** By the path that the container took, not as the caller spelt it. */
    private static boolean isApi(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** A refusal reaches the page that asked, which shows its words. */
    private AuthenticationStatus signIn(
            SignedChallenge challenge, HttpServletRequest request, HttpMessageContext context) {
        String client = ClientAddress.counted(request);
        quotas.refuseIfUsedUp(Allowance.WRONG_SIGN_INS, client);
        try {
            SigningIn.Session opened = signingIn.signIn(challenge.text(), challenge.signature(), Origin.of(request));
            new LiveCertificate(opened.actor(), opened.certificate(), signingIn.open(opened.actor()), clock.instant())
                    .open(request);
            return login(request, context, opened.actor());
        } catch (Refusal e) {
            quotas.tryTake(Allowance.WRONG_SIGN_INS, client);
            throw e;
        }
    }

    private static AuthenticationStatus login(HttpServletRequest request, HttpMessageContext context, Actor actor) {
        request.setAttribute(CALLER, actor);
        return context.notifyContainerAboutLogin(
                actor.person(), Set.of(actor.role().name()));
    }

    private AuthenticationStatus connection(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<X509Certificate> certificate =
                peer(ServletRequestContext.requireCurrent().getExchange());
        if (certificate.isEmpty()) {
            return context.doNothing();
        }
        // Counted by certificate, not by address: one wrong program of an office shuts out none of the others.
        String shown = CertificateCheck.fingerprintOf(certificate.get());
        try {
            quotas.refuseIfUsedUp(Allowance.WRONG_SIGN_INS, shown);
            SigningIn.Session opened = signingIn.signIn(certificate.get());
            request.setAttribute(CERTIFICATE, opened.certificate());
            return login(request, context, opened.actor());
        } catch (TooMany e) {
            response.setHeader("Retry-After", Long.toString(e.retryAfter()));
            return problem(request, response, TOO_MANY, e);
        } catch (Refusal e) {
            quotas.tryTake(Allowance.WRONG_SIGN_INS, shown);
            return problem(request, response, HttpServletResponse.SC_UNAUTHORIZED, e);
        }
    }

    /** The X509Certificate attribute of the request is set only after this mechanism ran, so the connection is asked. */
    static Optional<X509Certificate> peer(HttpServerExchange exchange) {
        SSLSessionInfo session = exchange.getConnection().getSslSessionInfo();
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
        boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        Object why = request.getAttribute(LiveCertificate.ENDED);
        String address = request.getContextPath()
                + SIGN_IN
                + (why != null ? "?ended=" + why + "&to=" : ended ? "?ended=1&to=" : "?to=")
                + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getWriter()
                        .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                                + address.replace("&", "&amp;") + "\"/></partial-response>");
            } else {
                response.sendRedirect(address);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** The page to come back to: the one asked for, or the one from which something was sent. */
    private static String wanted(HttpServletRequest request) {
        if ("GET".equals(request.getMethod())) {
            String query = request.getQueryString();
            return request.getRequestURI() + (query == null ? "" : "?" + query);
        }
        return Optional.ofNullable(request.getHeader("Referer"))
                .flatMap(CertificateMechanism::local)
                .orElse("");
    }

    /** The sign-in page leads to addresses of this portal only, so the host does not matter. */
    private static Optional<String> local(String address) {
        try {
            URI uri = new URI(address);
            String query = uri.getRawQuery();
            return Optional.ofNullable(uri.getRawPath()).map(path -> path + (query == null ? "" : "?" + query));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static AuthenticationStatus problem(
            HttpServletRequest request, HttpServletResponse response, int status, Refusal refusal) {
        String code = refusal.code();
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String detail = Texts.of(request.getLocale()).get(code, refusal.args().toArray());
        try {
            response.getWriter()
                    .write(Json.createObjectBuilder()
                            .add("type", "about:blank")
                            .add("title", status == TOO_MANY ? "Too Many Requests" : "Unauthorized")
                            .add("status", status)
                            .add("code", code)
                            .add("detail", detail)
                            .build()
                            .toString());
            // Closed, not only flushed: else the container tries to put an error page in its place, and complains.
            response.getWriter().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
