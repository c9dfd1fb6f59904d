package org.singlewindow.notice;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a message is about: for each an organisation chooses whether it comes by e-mail too. In the portal all stand. */
public enum NoticeKind {
    /** An agency or customs wants something: somebody waits. */
    QUESTION(
            "application-questioned",
            "answer-awaited",
            "time-",
            "declaration-WANT_DOCUMENTS",
            "declaration-FIND_WANTING",
            "confirmation-REFUSE",
            "duty-stated",
            "undertaking-due",
            "wallet-"),
    DECISION("application-", "approved-elsewhere", "refused-elsewhere", "objection-"),
    CLEARANCE("declaration-", "confirmation-", "hold-", "duty-", "loading-"),
    INSPECTION("inspection-"),
    UNDERTAKING("undertaking-"),
    CERTIFICATE("certificate-"),
    MANDATE("mandate-"),
    /** For agencies: what colleagues and time want of them. */
    WORK("colleague-", "applications-late", "not-answered", "time-wanted"),
    /** For keepers: what becomes of the goods in their places. */
    KEEPING("keeper-");

    private static final String FAMILY = "notice.";

    private final List<String> beginnings;

    NoticeKind(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    /** By the code of a message; the longest beginning counts. What is of no kind comes by e-mail always. */
    public static Optional<NoticeKind> of(String code) {
        return Stream.of(values())
                .max(Comparator.comparingInt(kind -> kind.fits(code)))
                .filter(kind -> kind.fits(code) > 0);
    }

    /** Those that traders and brokers get, and choose from. */
    public static Set<NoticeKind> ofTraders() {
        return EnumSet.complementOf(EnumSet.of(WORK, KEEPING));
    }

    private int fits(String code) {
        return beginnings.stream()
                .filter(beginning -> code.startsWith(FAMILY + beginning))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
