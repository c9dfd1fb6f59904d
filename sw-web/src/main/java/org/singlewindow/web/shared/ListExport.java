package org.singlewindow.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.arrangement.Arranging;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.RefusedAttempts;

/**
 * A list as a file: what its page shows with the same address, from the first row on, as far as {@link #most()} says. Rows are
 * read and written by and by, each portion after the last key of the one before; the last line says so where there would be more.
 */
public abstract class ListExport<R> extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 200;

    @Inject
    private transient RefusedAttempts attempts;

    @Inject
    private transient Arranging arranging;

    @Inject
    private transient Words words;

    @Inject
    private transient OrganisationNames names;

    @Inject
    private transient PersonNames people;

    /** Some of the rows that were chosen in the address. */
    protected abstract Page<R> page(HttpServletRequest request, Cut cut);

    /** The keys of the columns' names. */
    protected abstract List<String> columns();

    protected abstract List<String> cells(R row);

    /** Whose name the row shows: those of all rows are asked for at once. */
    protected abstract String organisation(R row);

    /** Who else is named in the row; null where nobody is. */
    protected @Nullable String person(R row) {
        return null;
    }

    /** Of the file, without its ending. */
    protected abstract String name();

    /** The list whose columns the reader has chosen: what is left out there is left out here. */
    protected abstract String list(HttpServletRequest request);

    /** So many rows are written at most. */
    protected abstract int most();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sheet.Kind kind = Choices.or(Sheet.Kind.CSV, request.getParameter("as"));
        try {
            Page<R> start = page(request, Cut.first(AT_ONCE));
            response.setContentType(kind.mediaType());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name() + "." + kind.ending() + "\"");
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            write(request, start, kind, response);
        } catch (EJBAccessException e) {
            attempts.note(request.getRemoteUser(), "download " + request.getServletPath(), "api.forbidden");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refusal e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(HttpServletRequest request, Page<R> start, Sheet.Kind kind, HttpServletResponse response)
            throws IOException {
        try (Sheet sheet = kind.on(response.getOutputStream())) {
            List<String> columns = columns();
            Set<String> hidden = arranging.of(list(request)).hidden();
            int[] shown = IntStream.range(0, columns.size())
                    .filter(at -> !hidden.contains(key(columns.get(at))))
                    .toArray();
            sheet.row(kept(columns, shown).stream().map(words::get).toList());
            int written = 0;
            Page<R> page = start;
            boolean isRead = false;
            while (!isRead) {
                names.expect(page.rows().stream().map(this::organisation));
                people.expect(page.rows().stream().map(this::person));
                for (R row : page.rows()) {
                    sheet.row(kept(cells(row), shown));
                }
                written += page.rows().size();
                Cut next = page.after();
                isRead = next == null || written >= most();
                page = isRead ? page : page(request, Objects.requireNonNull(next));
            }
            if (page.after() != null) {
                sheet.row(List.of(words.of("shared.list.export.more", written)));
            }
        }
    }

    private static String key(String words) {
        return words.substring(words.lastIndexOf('.') + 1);
    }

    private static List<String> kept(List<String> all, int[] shown) {
        return IntStream.of(shown).mapToObj(all::get).toList();
    }
}
