package org.singlewindow.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.form.Timing;
import org.singlewindow.reference.Kst;

/** How the processing period of an application runs: what its days wait for, since when and why it stands still. */
@Embeddable
class Period {
    @Enumerated(EnumType.STRING)
    @Column(name = "waits_for")
    private Timing.@Nullable Start waitsFor;

    @Column(name = "stopped_at")
    private @Nullable Instant stoppedAt;

    private @Nullable String stops;

    @Column(name = "resumed_at")
    private @Nullable Instant resumedAt;

    @Column(name = "paused_days")
    private int pausedDays;

    protected Period() {}

    Period(Timing.@Nullable Start waitsFor) {
        this.waitsFor = waitsFor;
    }

    Timing.@Nullable Start waitsFor() {
        return waitsFor;
    }

    /** Its days count from that day, and stand still no earlier; whether they did not count before. */
    boolean start(LocalDate from) {
        boolean waited = waitsFor != null;
        waitsFor = null;
        if (waited) {
            pausedDays = 0;
        }
        Instant begun = from.atStartOfDay(Kst.ZONE).toInstant();
        if (waited && stoppedAt != null && stoppedAt.isBefore(begun)) {
            stoppedAt = begun;
        }
        return waited;
    }

    /** Nothing that was before lets it stand still. */
    void anew() {
        stops = null;
        stoppedAt = null;
        resumedAt = null;
        pausedDays = 0;
    }

    void stop(Timing.Stop why, Instant now) {
        Set<Timing.Stop> all = why();
        if (all.isEmpty()) {
            stoppedAt = now;
        }
        all.add(why);
        because(all);
    }

    /** That is no reason any more; by how many of its days the end moves. */
    int goOn(Timing.Stop why, Instant now, Timing timing, WorkingDays workingDays) {
        Set<Timing.Stop> left = why();
        left.remove(why);
        because(left);
        if (stoppedAt == null || !left.isEmpty()) {
            return 0;
        }
        int days = timing.between(
                LocalDate.ofInstant(stoppedAt, Kst.ZONE), LocalDate.ofInstant(now, Kst.ZONE), workingDays);
        pausedDays += days;
        stoppedAt = null;
        resumedAt = now;
        return days;
    }

    private void because(Set<Timing.Stop> all) {
        stops = all.isEmpty() ? null : all.stream().map(Timing.Stop::name).collect(Collectors.joining(","));
    }

    /** Why it stands still; what stood still before reasons were noted was asked. */
    private Set<Timing.Stop> why() {
        Set<Timing.Stop> all = EnumSet.noneOf(Timing.Stop.class);
        if (stops != null) {
            Stream.of(stops.split(",", -1)).map(Timing.Stop::valueOf).forEach(all::add);
        } else if (stoppedAt != null) {
            all.add(Timing.Stop.QUESTION);
        }
        return all;
    }

    Pause pause() {
        return new Pause(stoppedAt, why(), resumedAt, pausedDays);
    }
}
