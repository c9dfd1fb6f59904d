package org.singlewindow.web.door;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what Faces and PrimeFaces send to themselves. They believe it, fail over it, and PrimeFaces 15.0.13 writes
 * the number of a browser's window into a script as it came. An address carries nothing of it but that number, if it is
 * one; the rest is dropped as if it had not been there, so that the page behind an odd bookmark opens all the same. A
 * form that sends what the libraries never would is refused.
 */
final class LibraryTalk {
    private static final String WINDOW = "jfwid";
    private static final HttpString BY_SCRIPT = new HttpString("Faces-Request");
    private static final List<String> PREFIXES = List.of("jakarta.faces.", "javax.faces.", "primefaces.", "pfdlgcid");

    private static final Pattern WINDOW_NUMBER = Pattern.compile("[A-Za-z0-9-]{1,200}:[0-9]{1,9}");

    /** What a form may say; values of names that do not stand here reach no script and no choice of class. */
    private static final Map<String, Pattern> IN_FORMS = Map.of(
            WINDOW,
            WINDOW_NUMBER,
            "jakarta.faces.ClientWindow",
            WINDOW_NUMBER,
            "jakarta.faces.RenderKitId",
            Pattern.compile("HTML_BASIC"),
            "primefaces.nonce",
            Pattern.compile("[A-Za-z0-9+/]{48}"),
            "pfdlgcid",
            Pattern.compile("[A-Za-z0-9-]{1,100}"));

    private LibraryTalk() {}

    /** Whether the libraries would send that in a form. */
    static boolean isOddInForm(String name, String value) {
        Pattern form = IN_FORMS.get(name);
        return form != null && !value.isEmpty() && !form.matcher(value).matches();
    }

    /** Takes out of an address what does not belong there. */
    static void drop(HttpServerExchange request) {
        Map<String, ? extends Collection<String>> parameters = request.getQueryParameters();
        if (parameters.entrySet().stream().anyMatch(parameter -> isForeign(parameter.getKey(), parameter.getValue()))) {
            request.setQueryString(Arrays.stream(request.getQueryString().split("&"))
                    .filter(parameter -> !isForeign(name(parameter), parameters.get(name(parameter))))
                    .collect(Collectors.joining("&")));
            parameters.entrySet().removeIf(parameter -> isForeign(parameter.getKey(), parameter.getValue()));
        }
        if (Method.changesNothing(request)) {
            request.getRequestHeaders().remove(BY_SCRIPT);
        }
    }

    private static boolean isForeign(String name, @Nullable Collection<String> values) {
        return name.equals(WINDOW)
                ? values == null
                        || !values.stream()
                                .allMatch(value -> WINDOW_NUMBER.matcher(value).matches())
                : PREFIXES.stream().anyMatch(name::startsWith);
    }

    private static String name(String parameter) {
        return URLDecoder.decode(parameter.split("=", 2)[0], StandardCharsets.UTF_8);
    }
}
