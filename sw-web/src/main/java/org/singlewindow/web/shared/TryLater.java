package org.singlewindow.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.singlewindow.quota.TooMany;
import org.singlewindow.reference.Json;

/** Says to a program or a person that it was too much, and when there will be more; costs next to nothing itself. */
public final class TryLater {
    /** Too Many Requests (RFC 6585). */
    public static final int STATUS = 429;

    private static final String RETRY_AFTER = "Retry-After";

    private TryLater() {}

    /** Status and header alone, where a page goes on to say it in words. */
    public static void mark(HttpServletResponse response, TooMany refusal) {
        response.setStatus(STATUS);
        response.setHeader(RETRY_AFTER, Long.toString(refusal.retryAfter()));
        response.setHeader("Cache-Control", "no-store");
    }

    /** The whole answer: for programs as RFC 9457 has it, for people a plain page. */
    public static void answer(HttpServletRequest request, HttpServletResponse response, TooMany refusal)
            throws IOException {
        mark(response, refusal);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String path = request.getServletPath();
        boolean program = path.equals("/api") || path.startsWith("/api/");
        if (program) {
            response.setContentType("application/problem+json");
            response.getWriter().write(problem(request, refusal));
        } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            // A page that only asked for a part of itself is opened anew, and then says what this one cannot.
            response.setStatus(HttpServletResponse.SC_OK);
            response.setContentType("text/xml");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + escaped(request.getRequestURI()) + "\"/></partial-response>");
        } else {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setContentType("text/html");
            response.getWriter().write(page(Languages.of(request), refusal));
        }
        // Closed, not only flushed: else the container tries to put an error page in its place.
        response.getWriter().close();
    }

    private static String problem(HttpServletRequest request, TooMany refusal) {
        Locale reader = request.getHeader("Accept-Language") == null ? Locale.KOREAN : request.getLocale();
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", "Too Many Requests")
                .add("status", STATUS)
                .add("code", refusal.code())
                .add("detail", words(reader, refusal))
                .build()
                .toString();
    }

    private static String page(Locale reader, TooMany refusal) {
        String title = Words.words(reader, "shared.try-later");
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body><main><h1>%s</h1><p>%s</p></main></body></html>
                """.formatted(reader.getLanguage(), escaped(title), escaped(title), escaped(words(reader, refusal)));
    }

    private static String words(Locale reader, TooMany refusal) {
        return Words.words(reader, refusal.code(), refusal.args().toArray());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
