package org.singlewindow.web.trader.lodgement;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;

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

    /**
     * What is found of those that are the reader's: another's are as if they never were.
     *
     * @throws Refusal {@code dossier.not-found}, where nothing is left of what was marked
     */
    <T> List<T> own(Function<String, Optional<T>> found) {
        List<T> own = references.stream()
                .flatMap(reference -> ifOwn(reference, found).stream())
                .toList();
        if (own.isEmpty() && !references.isEmpty()) {
            throw Refusal.notFound("dossier.not-found", references.get(0));
        }
        return own;
    }

    private static <T> Optional<T> ifOwn(String reference, Function<String, Optional<T>> found) {
        try {
            return found.apply(reference);
        } catch (Refusal refusal) {
            if (refusal.sort() == Refusal.Sort.NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    /** The address of that page about those consignments. */
    static String address(String page, Stream<String> references) {
        return references
                .map(reference -> NAME + "=" + URLEncoder.encode(reference, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", page + "?", ""));
    }
}
