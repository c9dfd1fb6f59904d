package org.singlewindow.quota;

import java.time.Instant;

/**
 * What one server gives out of one allowance in one window. It starts with a portion of its own, so that somebody who
 * asks for little costs no statement, and asks the database for another before that one is gone. Whoever takes never
 * waits: a server may run one portion ahead of what it was granted.
 */
final class Ration {
    private static final int TENTH = 10;
    private static final long LEAST = 20;

    private final Allowance what;
    private final String whose;
    private final Instant since;
    private final long portion;
    private final long budget;

    private long used;
    private long granted;
    private boolean asking;
    private boolean spent;

    Ration(Allowance what, String whose, Instant since) {
        this.what = what;
        this.whose = whose;
        this.since = since;
        long most = what.most();
        this.portion = Math.max(most / TENTH, Math.min(most, LEAST));
        // One server alone gives exactly what is stated; each further one may add its own first portion.
        this.budget = most - portion;
    }

    Allowance what() {
        return what;
    }

    String whose() {
        return whose;
    }

    Instant since() {
        return since;
    }

    Instant until() {
        return since.plus(what.window());
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until());
    }

    /** What came of taking. */
    enum Taken {
        YES,
        /** Yes, and more is to be asked for. */
        YES_ASK,
        /** Not now: the database has not answered yet. */
        NOT_YET,
        NO
    }

    synchronized Taken take(long amount) {
        if (isUsedUp()) {
            return spent || !asking ? Taken.NO : Taken.NOT_YET;
        }
        used += amount;
        if (spent || asking || used < granted + portion / 2) {
            return Taken.YES;
        }
        if (budget <= granted) {
            spent = true;
            return Taken.YES;
        }
        asking = true;
        return Taken.YES_ASK;
    }

    synchronized boolean isUsedUp() {
        return used >= granted + portion;
    }

    /** How much to ask for: the next portion, and what was given out ahead of it. */
    synchronized long wanted() {
        return Math.max(portion, used - granted);
    }

    /**
     * The database has answered.
     *
     * @param total what all servers have asked for in this window, this time included
     */
    synchronized void grant(long asked, long total) {
        long before = total - asked;
        long got = Math.max(0, Math.min(asked, budget - before));
        granted += got;
        spent = got < asked;
        asking = false;
    }

    /** The database is away: this server goes on alone, within the whole allowance. */
    synchronized void goOnAlone(long asked) {
        grant(asked, granted + asked);
    }
}
