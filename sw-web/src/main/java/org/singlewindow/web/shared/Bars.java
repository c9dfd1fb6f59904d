package org.singlewindow.web.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.shared.Tally;

/** A small chart: a bar for each day or week, drawn by the server so that no page needs a script for it. */
public record Bars(List<Bar> bars) {
    /** Height of the tallest bar. */
    private static final int HEIGHT = 56;

    private static final int STEP = 20;

    /** A bar, and where it stands in the picture. */
    public record Bar(LocalDate day, long count, int x, int y, int height) {}

    public Bars {
        bars = List.copyOf(bars);
    }

    /** The chart of what was counted, in the same order. */
    public static Bars of(List<Tally> tallies) {
        long most = tallies.stream().mapToLong(Tally::count).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (Tally tally : tallies) {
            int height = height(tally.count(), most);
            bars.add(new Bar(tally.day(), tally.count(), bars.size() * STEP, HEIGHT - height, height));
        }
        return new Bars(bars);
    }

    /** Whatever is not nothing is seen. */
    private static int height(long count, long most) {
        return count == 0 ? 0 : (int) Math.max(2, count * HEIGHT / most);
    }

    public int width() {
        return bars.size() * STEP;
    }

    public int height() {
        return HEIGHT;
    }

    /** Whether there is nothing to show. */
    public boolean isNone() {
        return bars.stream().allMatch(bar -> bar.count() == 0);
    }
}
