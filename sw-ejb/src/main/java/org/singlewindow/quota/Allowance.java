package org.singlewindow.quota;

import java.time.Duration;
import java.util.Locale;
import org.singlewindow.reference.Limits;

/** What is given out in a measured way: how much of it, to one client or one organisation, in which time. */
public enum Allowance {
    /** Requests of somebody unknown, by client address. */
    CLIENT_REQUESTS(Limits.CLIENT_REQUESTS, Duration.ofMinutes(1)),
    /** Challenges to sign in with, by client address. */
    CLIENT_CHALLENGES(Limits.CLIENT_CHALLENGES, Duration.ofMinutes(1)),
    /** Attempts to sign in that were refused, by client address; by certificate where one opened the connection. */
    WRONG_SIGN_INS(Limits.WRONG_SIGN_INS, Duration.ofMinutes(10)),
    /** Check codes that belong to no certificate, by client address. */
    WRONG_CHECK_CODES(Limits.WRONG_CHECK_CODES, Duration.ofMinutes(10)),
    /** Messages at the door for partners' systems that were not taken in, by client address. */
    TURNED_AWAY(Limits.TURNED_AWAY, Duration.ofMinutes(10)),
    /** Messages of one partner's system. */
    PARTNER_MESSAGES(Limits.PARTNER_MESSAGES, Duration.ofMinutes(1)),
    /** Requests of everybody of one organisation, pages and programs. */
    REQUESTS(Limits.REQUESTS, Duration.ofMinutes(1)),
    /** Lodgings of one organisation. */
    LODGEMENTS(Limits.LODGEMENTS, Duration.ofMinutes(1)),
    /** Papers that one organisation attaches. */
    PAPERS(Limits.PAPERS, Duration.ofDays(1)),
    /** Kilobytes of the papers that one organisation attaches. */
    PAPER_KILOBYTES(Limits.PAPER_KILOBYTES, Duration.ofDays(1)),
    /** Mandates that one organisation offers. */
    MANDATES(Limits.MANDATES, Duration.ofDays(1)),
    /** Invitations that one administrator sends. */
    INVITATIONS(Limits.INVITATIONS, Duration.ofDays(1)),
    /** Links that are no invitation, by client address. */
    WRONG_INVITATIONS(Limits.WRONG_INVITATIONS, Duration.ofMinutes(10)),
    /** Links that are no invitation, from everywhere. */
    ALL_WRONG_INVITATIONS(Limits.ALL_WRONG_INVITATIONS, Duration.ofMinutes(10)),
    /** Refused attempts of one person that are recorded one by one; further ones are counted. */
    RECORDED_REFUSALS(Limits.RECORDED_REFUSALS, Duration.ofDays(1));

    private final Limits limit;
    private final Duration window;

    Allowance(Limits limit, Duration window) {
        this.limit = limit;
        this.window = window;
    }

    /** How much of it in one window. */
    long most() {
        return limit.value();
    }

    Duration window() {
        return window;
    }

    /** What a refusal for it is called, such as {@code quota.client-requests}. */
    public String code() {
        return "quota." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
