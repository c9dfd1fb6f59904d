package org.singlewindow.calendar;

import java.util.List;
import org.singlewindow.party.Reach;
import org.singlewindow.shared.Actor;

/** A package that knows of days on which something is due. */
public interface OccasionSource {
    /**
     * What is ahead of that person or late, the most pressing first.
     *
     * @param reach how far the person may act
     * @param most more are not wanted
     */
    List<Occasion> of(Actor reader, Reach reach, int most);
}
