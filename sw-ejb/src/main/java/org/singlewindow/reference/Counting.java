package org.singlewindow.reference;

/** How far long lists are counted: nobody counts millions for a page of fifty. */
public final class Counting {
    private Counting() {}

    /** How many rows are counted at most, so that it is known whether there are more than the limit. */
    public static int most() {
        return (int) Math.min(Integer.MAX_VALUE, Limits.COUNTED_ROWS.value() + 1);
    }

    /** Whether so many are only said to be more than are counted. */
    public static boolean isBeyond(long total) {
        return total > Limits.COUNTED_ROWS.value();
    }
}
