package org.singlewindow.privacy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.singlewindow.reference.Limits;

/** For how long each kind of data is kept; then it is deleted. What is under way is never deleted. */
public enum Retention {
    /** Drafts, from the last change. */
    DRAFTS(Limits.DRAFT_DAYS),
    /** Lodged cases that are finished, with everything in them, from the last thing that happened to them. */
    CASES(Limits.CASE_DAYS),
    /** Companies and goods in address books, from when they were lodged with last. */
    ADDRESS_BOOK(Limits.ADDRESS_BOOK_DAYS),
    /** Papers in wallets, from when they were used last. */
    WALLETS(Limits.WALLET_DAYS),
    /** What organisations were told in the portal. */
    NOTICES(Limits.NOTICE_DAYS),
    /** Messages of the window's own queues that arrived. */
    DELIVERED(Limits.DELIVERED_DAYS),
    /** Ids of those messages. */
    INBOX(Limits.INBOX_DAYS),
    /** What was sent to and received from partners' systems, by whole months. */
    EVIDENCE(Limits.EVIDENCE_MONTHS) {
        @Override
        public Instant before(Instant now) {
            return now.atZone(ZoneOffset.UTC)
                    .truncatedTo(ChronoUnit.DAYS)
                    .withDayOfMonth(1)
                    .minusMonths(period().value())
                    .toInstant();
        }
    },
    /** That a message was not taken in. */
    TURNED_AWAY(Limits.TURNED_AWAY_DAYS),
    /** Who was refused what was not theirs. */
    REFUSALS(Limits.REFUSAL_DAYS),
    /** Who of the staff looked at whose data. */
    LOOKS(Limits.LOOK_DAYS),
    /** What failed under a number that the person saw. */
    INCIDENTS(Limits.INCIDENT_DAYS),
    /** Invitations, from their end. */
    INVITATIONS(Limits.INVITATION_KEPT_DAYS),
    /** What the institution that takes payments said; what was paid stays. */
    PAYMENT_EVENTS(Limits.PAYMENT_EVENT_DAYS);

    private final Limits period;

    Retention(Limits period) {
        this.period = period;
    }

    /** What is older than this is deleted. */
    public Instant before(Instant now) {
        return now.minus(period.value(), ChronoUnit.DAYS);
    }

    /** The setting that says for how long. */
    public Limits period() {
        return period;
    }
}
