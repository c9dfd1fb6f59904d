package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.reference.Counting;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;

/** Dates with the weekday, in Korean time; numbers as the reader writes them. */
@Named("f")
@RequestScoped
public class Formats {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd (EEE)");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd (EEE) HH:mm:ss");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd (EEE) HH:mm");

    @Inject
    private Languages languages;

    @Inject
    private Words words;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Clock clock;

    public String date(@Nullable LocalDate date) {
        return date == null ? "" : DATE.withLocale(languages.getLocale()).format(date);
    }

    public String dateTime(@Nullable Instant instant) {
        return instant == null
                ? ""
                : DATE_TIME.withLocale(languages.getLocale()).format(instant.atZone(Kst.ZONE));
    }

    /** Where the day is said beside it. */
    public String time(@Nullable Instant instant) {
        return instant == null ? "" : TIME.format(instant.atZone(Kst.ZONE));
    }

    /** To the second, where one hop follows the other. */
    public String moment(@Nullable Instant instant) {
        return instant == null ? "" : MOMENT.withLocale(languages.getLocale()).format(instant.atZone(Kst.ZONE));
    }

    /** When the page was made, for what is printed of it. */
    public String printed() {
        return dateTime(clock.instant());
    }

    /** The number as the reader writes it; as it is where it is none. */
    public String number(@Nullable String text) {
        if (text == null || !text.matches("-?\\d{1,18}(\\.\\d{1,9})?")) {
            return text == null ? "" : text;
        }
        NumberFormat format = NumberFormat.getNumberInstance(languages.getLocale());
        format.setMaximumFractionDigits(9);
        return format.format(new BigDecimal(text));
    }

    /** An amount in won. */
    public String won(long amount) {
        return words.of("payment.won", number(Long.toString(amount)));
    }

    /** How many there are; where they are not counted to the end, that there are more: {@code 1,000+}. */
    public String count(long total, boolean exact) {
        boolean beyond = !exact && Counting.isBeyond(total);
        return number(Long.toString(beyond ? Limits.COUNTED_ROWS.value() : total)) + (beyond ? "+" : "");
    }

    /** How many working days are left: "3 working days left", "due today", "2 working days late". */
    public String due(LocalDate day) {
        int left = left(day);
        if (left == 0) {
            return words.of("shared.due.today");
        }
        return left > 0 ? words.of("shared.due.left", left) : words.of("shared.due.late", -left);
    }

    /** {@code late}, {@code soon} or {@code fine}, for colour beside the words. */
    public String dueClass(LocalDate day) {
        int left = left(day);
        if (left < 0) {
            return "late";
        }
        return left <= 1 ? "soon" : "fine";
    }

    private int left(LocalDate day) {
        LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
        return day.isBefore(today) ? -Math.max(1, workingDays.between(day, today)) : workingDays.between(today, day);
    }
}
