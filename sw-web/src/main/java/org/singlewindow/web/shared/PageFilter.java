package org.singlewindow.web.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Remembers the language that was chosen, and keeps pages out of every cache: they hold other people's business. */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class PageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Exposure EXPOSURE = Exposure.configured();
    /** What reads papers in the browser: everybody's, and a worker of its own, which asks nobody but us. */
    private static final String READER = "/pdf/";

    private static final String READER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";
    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            UnreadForm.leave();
        }
        if (request.getServletPath().startsWith(READER)) {
            response.setHeader("Cache-Control", "public, max-age=86400");
            response.setHeader("Content-Security-Policy", READER_POLICY);
        } else if (!request.getRequestURI().contains("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        Languages.inAddress(request).ifPresent(language -> response.addCookie(remembering(language)));
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            if (!EndedSession.isBehind(e)) {
                throw e;
            }
            askAgain(request, response);
        }
    }

    private static Cookie remembering(Locale language) {
        Cookie cookie = new Cookie(EXPOSURE.cookie(Languages.PARAMETER), language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(EXPOSURE.secureCookies());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** What has gone out already stays; else the browser asks again, as whoever its person is now. */
    private static void askAgain(HttpServletRequest request, HttpServletResponse response) {
        if (!response.isCommitted()) {
            response.reset();
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/");
        }
    }
}
