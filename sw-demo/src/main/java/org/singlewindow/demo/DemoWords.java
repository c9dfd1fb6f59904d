package org.singlewindow.demo;

import java.util.Locale;
import java.util.ResourceBundle;
import org.singlewindow.reference.Text;

/** The demonstration's own words, in both languages. */
final class DemoWords {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private DemoWords() {}

    static Text of(String key) {
        return new Text(in(Locale.KOREAN, key), in(Locale.ENGLISH, key));
    }

    private static String in(Locale language, String key) {
        return ResourceBundle.getBundle(
                        "org.singlewindow.demo.texts", language, DemoWords.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
    }
}
