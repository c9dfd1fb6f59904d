package org.singlewindow.web.security;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.server.session.Session;
import io.undertow.servlet.spec.ServletContextImpl;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.singlewindow.credential.SigningIn;
import org.singlewindow.web.body.Senders;

/** Says whose request it is before its body is read: somebody signed in, or a registered certificate. */
@WebListener
public class KnownSenders implements ServletContextListener {
    @Inject
    private SigningIn signingIn;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (event.getServletContext() instanceof ServletContextImpl context) {
            Senders senders = exchange -> isSignedIn(context, exchange) || isRegistered(exchange);
            context.setAttribute(Senders.KEY, senders);
        }
    }

    /** Asked by its number, so that the session does not take this for a request. Behind a dot a number may name its server. */
    private static boolean isSignedIn(ServletContextImpl context, HttpServerExchange exchange) {
        Cookie cookie =
                exchange.getRequestCookie(context.getSessionCookieConfig().getName());
        if (cookie == null) {
            return false;
        }
        String id = cookie.getValue().replaceFirst("\\..*", "");
        Session session = context.getDeployment().getSessionManager().getSession(id);
        return session != null && session.getAttribute(LiveCertificate.KEY) != null;
    }

    private boolean isRegistered(HttpServerExchange exchange) {
        return CertificateMechanism.peer(exchange).flatMap(signingIn::goOn).isPresent();
    }
}
