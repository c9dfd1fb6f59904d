package org.singlewindow.web.trader.addressbook;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.addressbook.AddressBook;
import org.singlewindow.addressbook.BookEntryFacts;
import org.singlewindow.addressbook.BookKind;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.RefusedAttempts;
import org.singlewindow.web.shared.Codes;

/** Finds entries of an address book for whoever types into a consignment: what they are called, and what they fill in. */
@WebServlet(BookLookUp.ADDRESS)
public class BookSearch extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = " · ";

    @Inject
    private transient AddressBook book;

    @Inject
    private transient Codes codes;

    @Inject
    private transient RefusedAttempts attempts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            BookKind kind = BookPlace.kind(said(request, "kind"));
            JsonArrayBuilder found = Json.createArrayBuilder();
            book.page(said(request, "owner"), kind, said(request, "text"), Cut.first(Limits.CODE_RESULTS.intValue()))
                    .rows()
                    .forEach(entry -> found.add(Json.createObjectBuilder()
                            .add("title", entry.value(kind.title()))
                            .add("hint", hint(entry))
                            .add("values", entry.content())));
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().print(found.build());
        } catch (EJBAccessException e) {
            attempts.note(request.getRemoteUser(), "look-up " + request.getServletPath(), "api.forbidden");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refusal e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** What tells entries of the same name apart. */
    private String hint(BookEntryFacts entry) {
        Stream<String> parts = entry.kind() == BookKind.COMPANY
                ? Stream.of(codes.entry("countries", entry.value("country")), entry.value("address"))
                : Stream.of(entry.value("hs"), entry.value("descriptionKo"), entry.value("makerName"));
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    }

    private static String said(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
