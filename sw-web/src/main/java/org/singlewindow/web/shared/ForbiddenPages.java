package org.singlewindow.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.RefusedAttempts;
import org.singlewindow.web.security.CertificateMechanism;

/** Notes who was turned back from a page of others: the container says no there before any use case is asked. */
@WebFilter(urlPatterns = "/error/*", dispatcherTypes = DispatcherType.ERROR)
public class ForbiddenPages extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RefusedAttempts attempts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (Integer.valueOf(HttpServletResponse.SC_FORBIDDEN).equals(status)) {
            if (request.getAttribute(CertificateMechanism.CALLER) instanceof Actor caller) {
                String page = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
                attempts.note(caller.person(), "page " + page, "api.forbidden");
            } else {
                attempts.count("page", "api.forbidden");
            }
        }
        chain.doFilter(request, response);
    }
}
