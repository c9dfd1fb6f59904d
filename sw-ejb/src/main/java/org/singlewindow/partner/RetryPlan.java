package org.singlewindow.partner;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.singlewindow.shared.Refusal;

/**
 * How long to wait after each failed attempt. After the last pause comes the last attempt.
 *
 * @param pauses as they follow one another
 */
public record RetryPlan(List<Duration> pauses) {
    private static final int MOST = 20;
    private static final Pattern PAUSE = Pattern.compile("(\\d{1,6})(ms|s|m|h|d)");

    /** Seconds at first, a day in the end; read after the pattern that reads it. */
    public static final RetryPlan USUAL = parse("5s 15s 1m 5m 15m 1h 3h 6h 12h 24h");

    public RetryPlan {
        pauses = List.copyOf(pauses);
    }

    /**
     * Reads pauses as people write them, such as {@code 5s 1m 1h}.
     *
     * @throws Refusal {@code partner.pauses-malformed}
     */
    public static RetryPlan parse(String text) {
        String[] words = text.strip().split("[\\s,]+");
        if (words.length > MOST) {
            throw Refusal.notValid("partner.pauses-malformed", MOST);
        }
        return new RetryPlan(Arrays.stream(words).map(RetryPlan::pause).toList());
    }

    private static Duration pause(String word) {
        Matcher matcher = PAUSE.matcher(word);
        if (!matcher.matches()) {
            throw Refusal.notValid("partner.pauses-malformed", MOST);
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }

    /** Whether a message that was tried that often is tried again. */
    public boolean goesOnAfter(int attempts) {
        return attempts <= pauses.size();
    }

    /** How long to leave a system alone that failed that often in a row; the last pause repeats. */
    public Duration pauseAfter(int failures) {
        return pauses.get(Math.min(Math.max(failures, 1), pauses.size()) - 1);
    }

    /** As people write it. */
    public String written() {
        return pauses.stream().map(RetryPlan::written).collect(Collectors.joining(" "));
    }

    private static String written(Duration pause) {
        long millis = pause.toMillis();
        if (millis % 1_000 != 0) {
            return millis + "ms";
        }
        long seconds = pause.toSeconds();
        if (seconds == 0 || seconds % 60 != 0) {
            return seconds + "s";
        }
        if (seconds % 3_600 != 0) {
            return seconds / 60 + "m";
        }
        return seconds % 86_400 != 0 ? seconds / 3_600 + "h" : seconds / 86_400 + "d";
    }
}
