package org.singlewindow.reference;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words for a code, in the reader's language. The code's first part names the capability whose bundle has them:
 * {@code form.required} stands in {@code org/singlewindow/form/texts_ko.properties} and {@code _en}.
 */
public final class Texts {
    private static final Texts KO = new Texts(Locale.KOREAN, "yyyy. M. d.(E)");
    private static final Texts EN = new Texts(Locale.ENGLISH, "EEE d MMM yyyy");

    private final Locale locale;
    private final DateTimeFormatter dates;

    private Texts(Locale locale, String dates) {
        this.locale = locale;
        this.dates = DateTimeFormatter.ofPattern(dates, locale);
    }

    /** For that reader; everyone who does not read Korean gets English. */
    public static Texts of(Locale reader) {
        return Locale.KOREAN.getLanguage().equals(reader.getLanguage()) ? KO : EN;
    }

    /** The language that the reader gets. */
    public Locale language() {
        return locale;
    }

    /** The words with the arguments filled in: dates with their weekday, {@link Text} in the reader's language. */
    public String get(String code, Object... args) {
        String capability = code.contains(".") ? code.substring(0, code.indexOf('.')) : code;
        try {
            String words = ResourceBundle.getBundle(
                            "org/singlewindow/" + capability + "/texts",
                            locale,
                            Texts.class.getClassLoader(),
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(code);
            return fill(words, args);
        } catch (MissingResourceException e) {
            return code;
        }
    }

    /** A pattern with the arguments filled in, in the same way. */
    public String fill(String words, Object... args) {
        return new MessageFormat(words, locale)
                .format(Arrays.stream(args).map(this::shown).toArray());
    }

    private Object shown(Object arg) {
        if (arg instanceof Text text) {
            return text.in(locale);
        }
        return arg instanceof LocalDate date ? dates.format(date) : arg;
    }
}
