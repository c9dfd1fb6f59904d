package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The number of the case or application that an address is about. It is taken from the address alone: what was sent beside it
 * may be what could not be read, and a page about that failure is drawn as well.
 */
@Named
@RequestScoped
public class CaseInAddress {
    private static final Pattern APPLICATION = named("application");
    private static final Pattern REFERENCE = named("ref");

    @Inject
    private HttpServletRequest request;

    /** Of the page that is shown; empty where it is about none, or about several. */
    public String getNumber() {
        return of(request);
    }

    /** Of that request; empty where it is about none, or about several. */
    static String of(HttpServletRequest request) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        String application = only(APPLICATION, query);
        return application.isEmpty() ? only(REFERENCE, query) : application;
    }

    private static String only(Pattern named, String query) {
        List<MatchResult> found = named.matcher(query).results().toList();
        return found.size() == 1 ? found.get(0).group(1) : "";
    }

    private static Pattern named(String parameter) {
        return Pattern.compile("(?<![^&])" + parameter + "=([A-Z0-9]{2,8}(?:-[0-9]{1,9}){1,3})(?![^&])");
    }
}
