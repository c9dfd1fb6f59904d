package org.singlewindow.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Holds two values of a form against each other. */
final class PairCheck {
    private PairCheck() {}

    /** A value with its field and place. */
    record Side(Field field, String text, String pointer) {}

    /** What is wrong with the first; nothing as long as one of them is empty or not of its type. */
    static Optional<Violation> check(Check check, Side one, Side other) {
        if (holds(check, one.text(), other.text())) {
            return Optional.empty();
        }
        return Optional.of(new Violation(
                one.pointer(),
                check.odd() && check.kind() == Check.Kind.NOT_BEFORE
                        ? "form.odd-before"
                        : check.kind().code(),
                one.field().label(),
                check.kind() == Check.Kind.NOT_AFTER
                        ? one.text()
                        : other.field().label(),
                check.days()));
    }

    private static boolean holds(Check check, String one, String other) {
        if (check.kind() == Check.Kind.AT_MOST) {
            return !ValueCheck.isNumber(one)
                    || !ValueCheck.isNumber(other)
                    || new BigDecimal(one).compareTo(new BigDecimal(other)) <= 0;
        }
        Optional<LocalDate> day = ValueCheck.date(one);
        Optional<LocalDate> otherDay = ValueCheck.date(other);
        if (day.isEmpty() || otherDay.isEmpty()) {
            return true;
        }
        return switch (check.kind()) {
            case NOT_AFTER -> !day.get().isAfter(otherDay.get());
            case WITHIN_DAYS -> !day.get().isAfter(otherDay.get().plusDays(check.days()));
            case DAYS_AFTER -> !day.get().isBefore(otherDay.get().plusDays(check.days()));
            default -> !day.get().isBefore(otherDay.get());
        };
    }
}
