package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Text;
import org.singlewindow.reference.Texts;

/**
 * The words of the page's language: {@code #{t['trader.work.title']}} and {@code #{t.of('key', argument)}}. The first
 * part of the key names the bundle: the portal's own {@code org/singlewindow/web/<part>/texts}, else the capability's.
 */
@Named("t")
@RequestScoped
public class Words extends AbstractMap<String, String> {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

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
        String group = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
        try {
            String bundle = "org.singlewindow.web." + group + ".texts";
            return texts.fill(
                    ResourceBundle.getBundle(bundle, reader, Words.class.getClassLoader(), NO_FALLBACK)
                            .getString(key),
                    args);
        } catch (MissingResourceException e) {
            return texts.get(key, args);
        }
    }
}
