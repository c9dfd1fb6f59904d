package org.singlewindow.web.trader.lodgement;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.reference.Limits;

/**
 * The consignments that somebody marked in a list, as the address names them.
 *
 * @param references each once, at most as many as are lodged in one go
 * @param leftOut how many more were marked
 */
record Marked(List<String> references, int leftOut) implements Serializable {
    private static final String NAME = "ref";

    Marked {
        references = List.copyOf(references);
    }

    static Marked in(HttpServletRequest request) {
        List<String> all = Arrays.stream(Objects.requireNonNullElse(request.getParameterValues(NAME), new String[0]))
                .filter(reference -> !reference.isBlank())
                .distinct()
                .toList();
        List<String> taken = all.stream().limit(Limits.LODGED_AT_ONCE.value()).toList();
        return new Marked(taken, all.size() - taken.size());
    }

    /** The address of that page about those consignments. */
    static String address(String page, Stream<String> references) {
        return references
                .map(reference -> NAME + "=" + URLEncoder.encode(reference, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", page + "?", ""));
    }
}
