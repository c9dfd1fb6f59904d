package org.singlewindow.reference;

/** How far long lists are counted: nobody counts millions for a page of fifty. */
public final class Counting {
    private Counting() {}

    /** How many rows are counted at most, so that it is known whether there are more than the limit, and a next page. */
    public static int most(int first, int size) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(Limits.COUNTED_ROWS.value(), (long) first + size) + 1);
    }

    /** Whether so many are only said to be more than are counted. */
    public static boolean isBeyond(long total) {
        return total > Limits.COUNTED_ROWS.value();
    }
}
