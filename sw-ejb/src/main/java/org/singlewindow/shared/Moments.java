package org.singlewindow.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How days and moments are read that people and programs write: what carries a zone is converted to Korea's time, what
 * carries none is taken as Korea's. What cannot be read, or cannot be, is no moment.
 */
public final class Moments {
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final Pattern DAY = Pattern.compile("(\\d{4})([-./]?)(\\d{2})\\2(\\d{2})\\.?");
    /** As people write days, by hand and in papers: year first with dots or slashes, in Korean, or with an English month. */
    private static final List<Pattern> WRITTEN = List.of(
            Pattern.compile("(?<y>\\d{4})([./]) ?(?<m>\\d{1,2})\\2 ?(?<d>\\d{1,2})\\.?"),
            Pattern.compile("(?<y>\\d{4})년 ?(?<m>\\d{1,2})월 ?(?<d>\\d{1,2})일"),
            Pattern.compile("(?<d>\\d{1,2})(?:st|nd|rd|th)?[ -](?<m>[a-z]{3,9})\\.?,?[ -](?<y>\\d{4})"),
            Pattern.compile("(?<m>[a-z]{3,9})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})"));

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int MONTH_LETTERS = 3;

    private static final String ZONE = "(Z|UTC|GMT|KST|[+-]\\d{2}(?::?\\d{2})?)";
    private static final Pattern ZONED_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})" + ZONE);
    private static final Pattern ISO =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?) ?" + ZONE + "?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{8})(\\d{4}(?:\\d{2})?) ?" + ZONE + "?");
    /** UN/EDIFACT 2379: how long a moment is without its zone, and what follows. */
    private static final Map<String, Pattern> FORMATS = Map.of(
            "102", Pattern.compile("\\d{8}"),
            "203", Pattern.compile("\\d{12}"),
            "204", Pattern.compile("\\d{14}"),
            "205", Pattern.compile("\\d{12} ?" + ZONE),
            "304", Pattern.compile("\\d{14} ?" + ZONE));

    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    private static final int WITHOUT_SECONDS = 4;
    private static final int CODE = 3;

    private Moments() {}

    /** The day in Korea. */
    public static Optional<LocalDate> day(String written) {
        String text = Written.narrow(Written.text(written));
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return parsed(day.group(1) + "-" + day.group(3) + "-" + day.group(4));
        }
        Matcher zoned = ZONED_DAY.matcher(text);
        if (zoned.matches()) {
            return parsed(zoned.group(1));
        }
        return moment(text).map(LocalDateTime::toLocalDate).or(() -> writtenByHand(text));
    }

    private static Optional<LocalDate> writtenByHand(String text) {
        String small = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return WRITTEN.stream()
                .map(shape -> shape.matcher(small))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(found -> parsed("%s-%02d-%02d"
                        .formatted(found.group("y"), month(found.group("m")), Integer.parseInt(found.group("d")))));
    }

    private static int month(String text) {
        return Character.isDigit(text.charAt(0))
                ? Integer.parseInt(text)
                : MONTHS.indexOf(text.substring(0, MONTH_LETTERS)) + 1;
    }

    private static Optional<LocalDate> parsed(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Day and time in Korea. */
    public static Optional<LocalDateTime> moment(String written) {
        String text = Written.narrow(Written.text(written));
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(inKorea(LocalDateTime.parse(iso.group(1) + "T" + iso.group(2)), iso.group(CODE)));
            }
            Matcher digits = DIGITS.matcher(text);
            if (!digits.matches()) {
                return Optional.empty();
            }
            String time = digits.group(2).length() == WITHOUT_SECONDS ? digits.group(2) + "00" : digits.group(2);
            return Optional.of(inKorea(LocalDateTime.parse(digits.group(1) + time, COMPACT), digits.group(CODE)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The day in Korea of a moment in one of EDIFACT's formats: 102, 203, 204, 205, 304.
     *
     * @param format its number; empty where the sender says none
     */
    public static Optional<LocalDate> day(String written, String format) {
        String text = Written.text(written);
        if (format.isEmpty()) {
            return day(text);
        }
        Pattern shape = FORMATS.get(format);
        return shape != null && shape.matcher(text).matches() ? day(text) : Optional.empty();
    }

    private static LocalDateTime inKorea(LocalDateTime local, @Nullable String zone) {
        return zone == null
                ? local
                : local.atZone(zone(zone)).withZoneSameInstant(KOREA).toLocalDateTime();
    }

    private static ZoneId zone(String zone) {
        return switch (zone) {
            case "KST" -> KOREA;
            case "Z", "UTC", "GMT" -> ZoneOffset.UTC;
            default -> ZoneOffset.of(zone);
        };
    }
}
