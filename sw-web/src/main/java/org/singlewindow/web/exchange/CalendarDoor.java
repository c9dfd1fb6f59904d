package org.singlewindow.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.singlewindow.calendar.Feed;

/**
 * Gives calendar programs what is due ({@code GET /calendar/<token>.ics}). The address is all they have to show; whoever guesses
 * is turned away after some wrong ones.
 */
@WebServlet("/calendar/*")
public class CalendarDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ENDING = ".ics";

    @Inject
    private transient Feed feed;

    @Inject
    private transient Doorkeeper keeper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!keeper.admits(request, response, "calendar")) {
            return;
        }
        Optional<String> text = feed.read(token(request));
        if (text.isEmpty()) {
            keeper.turnedAway(request);
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.getWriter().write(text.get());
    }

    /** Empty where the address is none. */
    private static String token(HttpServletRequest request) {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        return path.startsWith("/") && path.endsWith(ENDING) ? path.substring(1, path.length() - ENDING.length()) : "";
    }
}
