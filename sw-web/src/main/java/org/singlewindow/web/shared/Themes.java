package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The colours that the reader chose; without a choice, those of the browser. */
@Named("themes")
@RequestScoped
public class Themes {
    private static final String COOKIE = "sw-theme";
    private static final Set<String> KNOWN = Set.of("light", "dark", "contrast");

    @Inject
    private HttpServletRequest request;

    public String getChosen() {
        Cookie @Nullable [] cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie ->
                        cookie.getName().equals(COOKIE) && KNOWN.contains(Objects.toString(cookie.getValue())))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }
}
