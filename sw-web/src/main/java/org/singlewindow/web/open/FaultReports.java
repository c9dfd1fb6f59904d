package org.singlewindow.web.open;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** How to report a fault in the window's security, as RFC 9116 has it. */
@WebServlet("/.well-known/security.txt")
public class FaultReports extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** The contact is good for so long after somebody read it. */
    private static final int GOOD_FOR_DAYS = 180;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("Contact: "
                        + System.getProperty("sw.security-contact", "mailto:security@singlewindow.example")
                        + "\nExpires: "
                        + clock.instant().plus(GOOD_FOR_DAYS, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS)
                        + "\nPreferred-Languages: ko, en\nCanonical: " + request.getRequestURL() + "\n");
    }
}
