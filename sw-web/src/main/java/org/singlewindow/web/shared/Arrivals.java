package org.singlewindow.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.Worklist;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationQuery;
import org.singlewindow.declaration.ReleaseList;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.shared.Columns;
import org.singlewindow.shared.Cut;
import org.singlewindow.timeline.RefusedAttempts;

/** Tells pages that stay open how much has arrived meanwhile: one number, for which the page asks now and then. */
@WebServlet({"/agency/news", "/customs/news", "/trader/news"})
public class Arrivals extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String AGENCY = "/agency/news";
    private static final String CUSTOMS = "/customs/news";
    private static final String TRADER = "/trader/news";

    @Inject
    private transient Worklist worklist;

    @Inject
    private transient Clearing clearing;

    @Inject
    private transient ReadingMessages messages;

    @Inject
    private transient RefusedAttempts attempts;

    /** Where a page asks, with what it shows already. */
    @Named("arrivals")
    @RequestScoped
    public static class Asking {
        @Inject
        private Clock clock;

        @Inject
        private Clearing clearing;

        private final Once<String> customs = new Once<>();

        /** For an official: what has been lodged since now. */
        public String getAgency() {
            return AGENCY + "?since=" + clock.millis();
        }

        /** For a trader or broker: what he has been told since now. */
        public String getTrader() {
            return TRADER + "?since=" + clock.millis();
        }

        /** For an officer: what has become ready beyond what is ready now; the empty office stands for all. */
        public String customs(String office) {
            return customs.get(() -> CUSTOMS + "?office=" + office + "&known=" + ready(clearing, office));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long arrived = arrived(request);
            response.setContentType("text/plain");
            response.getWriter().print(arrived);
        } catch (EJBAccessException e) {
            attempts.note(request.getRemoteUser(), "news " + request.getServletPath(), "api.forbidden");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private long arrived(HttpServletRequest request) {
        Instant since = Instant.ofEpochMilli(number(request.getParameter("since")));
        return switch (request.getServletPath()) {
            case AGENCY -> worklist.arrivedSince(since);
            case TRADER -> messages.arrivedSince(since);
            default -> Math.max(0, ready(clearing, office(request)) - number(request.getParameter("known")));
        };
    }

    private static long ready(Clearing clearing, String office) {
        return clearing.list(ReleaseList.READY, office, "", DeclarationQuery.Order.OLDEST, Columns.NONE, Cut.at(0, 1))
                .total();
    }

    private static String office(HttpServletRequest request) {
        String office = Objects.requireNonNullElse(request.getParameter("office"), "");
        return office.matches("[0-9A-Z]{1,10}") ? office : "";
    }

    private static long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
    }
}
