package org.singlewindow.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What an address says after its question mark, whether it is asked for now or was saved.
 *
 * @param parameters what is said first under each name
 */
public record Asked(Map<String, String> parameters) {
    public Asked {
        parameters = Map.copyOf(parameters);
    }

    /** What is asked for now. */
    public static Asked of(HttpServletRequest request) {
        Map<String, String> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        return new Asked(parameters);
    }

    /** What was saved, as {@link Listing#getQuery} wrote it; what cannot be read says nothing. */
    public static Asked saved(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(part.substring(0, equals), decoded(part.substring(equals + 1)));
            }
        }
        return new Asked(parameters);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** What it says of it; empty where it says nothing. */
    public String of(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }
}
