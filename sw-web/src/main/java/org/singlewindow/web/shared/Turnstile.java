package org.singlewindow.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.singlewindow.quota.Allowance;
import org.singlewindow.quota.Quotas;
import org.singlewindow.quota.TooMany;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.RefusedAttempts;
import org.singlewindow.web.security.CertificateMechanism;
import org.singlewindow.web.security.ClientAddress;

/**
 * Counts every request, by organisation or, where nobody is signed in, by client address. What is loaded with a page is
 * not counted; the door for partners' systems counts for itself.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class Turnstile extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Quotas quotas;

    @Inject
    private transient RefusedAttempts attempts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (!path.startsWith("/jakarta.faces.resource/") && !path.equals("/as4") && !path.equals("/payment")) {
            try {
                count(request);
            } catch (TooMany refusal) {
                TryLater.answer(request, response, refusal);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void count(HttpServletRequest request) {
        if (request.getAttribute(CertificateMechanism.CALLER) instanceof Actor caller) {
            try {
                quotas.take(Allowance.REQUESTS, caller.organisation());
            } catch (TooMany refusal) {
                attempts.note(caller.person(), "request", refusal.code());
                throw refusal;
            }
        } else {
            try {
                quotas.take(Allowance.CLIENT_REQUESTS, ClientAddress.counted(request));
            } catch (TooMany refusal) {
                attempts.count("request", refusal.code());
                throw refusal;
            }
        }
    }
}
