package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Text;
import org.singlewindow.reference.Texts;

/**
 * The words of the page's language: {@code #{t['trader.dossier.title']}} and {@code #{t.of('key', argument)}}. The key names the
 * bundle that has them: {@code org/singlewindow/web/trader/dossier/texts}, else {@code org/singlewindow/web/trader/texts}, else
 * that of the capability {@code trader}.
 */
@Named("t")
@RequestScoped
public class Words extends AbstractMap<String, String> {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Those that were asked for; the names are those in pages and code, so there are few. */
    private static final Map<String, Optional<ResourceBundle>> BUNDLES = new ConcurrentHashMap<>();

    @Inject
    private Languages languages;

    @Override
    public String get(@Nullable Object key) {
        return of(String.valueOf(key));
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return true;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    /** The words, filled with the arguments. */
    public String of(String key, Object... args) {
        return words(languages.getLocale(), key, args);
    }

    /** The half of a text that is in the page's language. */
    public String in(@Nullable Text text) {
        return text == null ? "" : text.in(languages.getLocale());
    }

    /** The words for a reader, filled with the arguments. */
    public static String words(Locale reader, String key, Object... args) {
        Texts texts = Texts.of(reader);
        int group = key.indexOf('.');
        int capability = key.indexOf('.', group + 1);
        return Stream.of(capability, group)
                .filter(end -> end > 0)
                .flatMap(end -> bundle(key.substring(0, end), texts.language()).stream())
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> texts.fill(bundle.getString(key), args))
                .orElseGet(() -> texts.get(key, args));
    }

    /** The portal's own texts under that name, if it has any. */
    private static Optional<ResourceBundle> bundle(String name, Locale language) {
        return BUNDLES.computeIfAbsent(language + " " + name, unread -> {
            try {
                return Optional.of(ResourceBundle.getBundle(
                        "org.singlewindow.web." + name + ".texts",
                        language,
                        Words.class.getClassLoader(),
                        NO_FALLBACK));
            } catch (MissingResourceException e) {
                return Optional.empty();
            }
        });
    }
}
