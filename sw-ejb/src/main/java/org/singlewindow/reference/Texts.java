package org.singlewindow.reference;

import java.text.Format;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * The words for a code, in the reader's language. The code's first part names the capability whose bundle has them:
 * {@code form.required} stands in {@code org/singlewindow/form/texts_ko.properties} and {@code _en}.
 */
public final class Texts {
    private static final Pattern CODE = Pattern.compile("([a-z]+)(\\.[A-Za-z0-9_-]+)+");
    private static final String WHATEVER = "…";
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
            return fill(bundle(capability).getString(code), args);
        } catch (MissingResourceException e) {
            return code;
        }
    }

    private ResourceBundle bundle(String capability) {
        return ResourceBundle.getBundle(
                "org/singlewindow/" + capability + "/texts",
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * What a code that somebody read says, with … for what it says it about; empty where there are no words for it. Whatever
     * was typed can be asked for: no bundle is looked for that is not there.
     */
    public static Optional<Text> meaning(String code) {
        var parts = CODE.matcher(code);
        return parts.matches() && isCapability(parts.group(1)) && KO.has(parts.group(1), code)
                ? Optional.of(new Text(KO.unfilled(code), EN.unfilled(code)))
                : Optional.empty();
    }

    private static boolean isCapability(String name) {
        return Texts.class.getClassLoader().getResource("org/singlewindow/" + name + "/texts_en.properties") != null;
    }

    private boolean has(String capability, String code) {
        return bundle(capability).containsKey(code);
    }

    private String unfilled(String code) {
        MessageFormat words =
                new MessageFormat(bundle(code.substring(0, code.indexOf('.'))).getString(code), locale);
        Format[] args = words.getFormatsByArgumentIndex();
        words.setFormats(new Format[words.getFormats().length]);
        Object[] whatever = new Object[args.length];
        Arrays.fill(whatever, WHATEVER);
        return words.format(whatever);
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
