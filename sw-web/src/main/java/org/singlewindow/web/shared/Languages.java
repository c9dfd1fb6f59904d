package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The reader's language: what the address says, else what was chosen before, else Korean. */
@Named("language")
@RequestScoped
public class Languages {
    static final String PARAMETER = "lang";
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
        String other = getLocale().equals(KOREAN) ? "en" : "ko";
        String query = request.getParameterMap().entrySet().stream()
                .filter(entry -> entry.getKey()
                        .matches("ref|section|document|application|number|code|hs|origin|to|state|q\\..*"))
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> Map.entry(entry.getKey(), value)))
                .map(entry -> entry.getKey() + "="
                        + java.net.URLEncoder.encode(entry.getValue(), java.nio.charset.StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return "?" + (query.isEmpty() ? "" : query + "&") + PARAMETER + "=" + other;
    }

    static Locale of(HttpServletRequest request) {
        return asked(request.getParameter(PARAMETER))
                .or(() -> remembered(request))
                .orElse(KOREAN);
    }

    private static Optional<Locale> asked(@org.jspecify.annotations.Nullable String code) {
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
                        .filter(cookie -> cookie.getName().equals(PARAMETER))
                        .findFirst()
                        .flatMap(cookie -> asked(cookie.getValue()));
    }
}
