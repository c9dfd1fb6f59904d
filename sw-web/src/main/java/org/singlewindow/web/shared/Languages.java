package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reader's language: what the address says, else what was chosen before, else Korean. */
@Named("language")
@RequestScoped
public class Languages {
    static final String PARAMETER = "lang";

    private static final String COOKIE = Exposure.configured().cookie(PARAMETER);

    /** What does not belong to the page: the language chosen before, the window's number, why the page was opened. */
    private static final String PASSING = "(" + PARAMETER + "|jfwid|" + RefusalHandler.REOPENED + ")=.*";

    private static final Locale KOREAN = Locale.KOREAN;
    private static final Locale ENGLISH = Locale.ENGLISH;

    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        return of(request);
    }

    public String getCode() {
        return getLocale().getLanguage();
    }

    /** The same page in the other language. */
    public String getSwitchAddress() {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        String other = getLocale().equals(KOREAN) ? "en" : "ko";
        return Stream.concat(
                        Arrays.stream(query.split("&"))
                                .filter(parameter -> !parameter.isEmpty() && !parameter.matches(PASSING)),
                        Stream.of(PARAMETER + "=" + other))
                .collect(Collectors.joining("&", "?", ""));
    }

    static Locale of(HttpServletRequest request) {
        return inAddress(request).or(() -> remembered(request)).orElse(KOREAN);
    }

    /** What the address says; a form is not read for it, since it may be one that nobody can read. */
    static Optional<Locale> inAddress(HttpServletRequest request) {
        String prefix = PARAMETER + "=";
        return Arrays.stream(
                        Objects.requireNonNullElse(request.getQueryString(), "").split("&"))
                .filter(parameter -> parameter.startsWith(prefix))
                .findFirst()
                .flatMap(parameter -> asked(parameter.substring(prefix.length())));
    }

    private static Optional<Locale> asked(@Nullable String code) {
        if ("en".equals(code)) {
            return Optional.of(ENGLISH);
        }
        return "ko".equals(code) ? Optional.of(KOREAN) : Optional.empty();
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .findFirst()
                        .flatMap(cookie -> asked(cookie.getValue()));
    }
}
