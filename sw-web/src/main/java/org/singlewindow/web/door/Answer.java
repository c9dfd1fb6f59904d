package org.singlewindow.web.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Json;
import org.singlewindow.web.shared.Words;

/**
 * The answer to whoever is turned away: a problem for programs, a page for people. It is made of words alone: nothing
 * that was sent stands in it, and no page of the portal has to be drawn for it.
 */
record Answer(int status, String contentType, String contentPolicy, String body) {
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    /** For all that is not a page. */
    static final String NO_PAGE_POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    private static final Pattern ENGLISH = Pattern.compile("(?:^|[;&?] ?)(?:__Host-)?lang=en(?:$|[;&])");
    private static final String PAGE = page();

    /** Finds what answers are made with, while the application is there to find it in. */
    static void prepare() {
        problem(TurnedAway.UNREADABLE, Locale.KOREAN);
    }

    /** In the language that the address, the cookie or the caller's program asks for. */
    static Answer of(
            TurnedAway reason,
            String path,
            @Nullable String query,
            @Nullable String cookies,
            @Nullable String languages) {
        if (isForPrograms(path)) {
            Locale reader = Objects.requireNonNullElse(languages, "").startsWith("en") ? Locale.ENGLISH : Locale.KOREAN;
            return problem(reason, reader);
        }
        boolean english = says(query) || says(cookies);
        return page(reason, english ? Locale.ENGLISH : Locale.KOREAN);
    }

    /** Whether programs call there, not people. */
    static boolean isForPrograms(String path) {
        return path.equals("/api")
                || path.startsWith("/api/")
                || path.equals("/as4")
                || path.equals("/payment")
                || path.startsWith("/calendar/")
                || path.equals("/openapi");
    }

    private static boolean says(@Nullable String text) {
        return text != null && ENGLISH.matcher(text).find();
    }

    private static Answer problem(TurnedAway reason, Locale reader) {
        String body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", Words.words(Locale.ENGLISH, reason.code() + ".title"))
                .add("status", reason.status())
                .add("code", reason.code())
                .add("detail", Words.words(reader, reason.code()))
                .build()
                .toString();
        return new Answer(reason.status(), "application/problem+json;charset=UTF-8", NO_PAGE_POLICY, body);
    }

    private static Answer page(TurnedAway reason, Locale reader) {
        String body = PAGE.replace("{language}", reader.getLanguage())
                .replace("{window}", Words.words(reader, "shared.window"))
                .replace("{title}", Words.words(reader, reason.code() + ".title"))
                .replace("{text}", Words.words(reader, reason.code()))
                .replace("{code}", reason.code())
                .replace("{home}", Words.words(reader, "door.home"));
        return new Answer(reason.status(), "text/html;charset=UTF-8", PAGE_POLICY, body);
    }

    private static String page() {
        try (InputStream page = Objects.requireNonNull(Answer.class.getResourceAsStream("turned-away.html"))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
