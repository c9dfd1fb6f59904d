package org.singlewindow.form;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.reference.Text;

/**
 * How long an agency has for a document, and how long the applicant has to answer it: a rule of the document, as data.
 *
 * @param days that the agency has for its decision
 * @param counted which days count
 * @param starts from when they count
 * @param stops what lets them stand still
 * @param answer days that the applicant has where a question names no other limit
 * @param reminders so many days before that limit the applicant is reminded
 * @param lapse the article under which the window refuses what was not answered in time; null where it does not
 */
public record Timing(
        int days,
        Counted counted,
        Start starts,
        Set<Stop> stops,
        int answer,
        List<Integer> reminders,
        @Nullable Text lapse) {
    /** Days to answer where nothing is said. */
    static final int USUAL_ANSWER = 10;

    static final List<Integer> USUAL_REMINDERS = List.of(3, 1);

    private static final int FEW = 5;

    public Timing {
        stops = Set.copyOf(stops);
        reminders = List.copyOf(reminders);
    }

    /** Working days from receipt, of which no more is said. */
    public Timing(int days) {
        this(days, Counted.WORKING, Start.RECEIPT, Set.of(Stop.QUESTION), USUAL_ANSWER, USUAL_REMINDERS, null);
    }

    /** Which days count. */
    public enum Counted {
        WORKING,
        /** All; a period does not end on a day on which nobody works. */
        CALENDAR
    }

    /** From when the days count. */
    public enum Start {
        LODGING,
        /** It has reached the agency. */
        RECEIPT,
        /** The fee is paid. */
        PAYMENT,
        /** The goods are in storage, where the application was lodged before they came; else as from receipt. */
        STORAGE,
        /** A sample was taken. */
        SAMPLE
    }

    /** What lets the days stand still. */
    public enum Stop {
        /** The applicant is asked. */
        QUESTION,
        /** The goods are inspected. */
        INSPECTION,
        /** A sample is in the laboratory. */
        LABORATORY,
        /** The fee is not paid. */
        PAYMENT
    }

    /** The last day of a period that begins on that day. */
    public LocalDate end(LocalDate from, WorkingDays calendar) {
        return counted == Counted.WORKING ? calendar.addTo(from, days) : calendar.onOrAfter(from.plusDays(days));
    }

    /** How many of its days a period stood still. */
    public int between(LocalDate stopped, LocalDate resumed, WorkingDays calendar) {
        return counted == Counted.WORKING
                ? calendar.between(stopped, resumed)
                : Math.toIntExact(ChronoUnit.DAYS.between(stopped, resumed));
    }

    /** The end of a period, moved by so many of its days. */
    public LocalDate moved(LocalDate end, int by, WorkingDays calendar) {
        return counted == Counted.WORKING ? calendar.addTo(end, by) : calendar.onOrAfter(end.plusDays(by));
    }

    /** Whether little is left of it: its last day, or a fifth. */
    public boolean isAtRisk(LocalDate end, LocalDate today, WorkingDays calendar) {
        return !end.isBefore(today) && calendar.between(today, end) <= Math.max(1, days / FEW);
    }

    /** The day after today on which the window next looks at what is to be answered until then. */
    public LocalDate wakes(LocalDate until, LocalDate today) {
        return Stream.concat(reminders.stream().map(until::minusDays), Stream.of(until.plusDays(1)))
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo)
                .orElse(today.plusDays(1));
    }
}
