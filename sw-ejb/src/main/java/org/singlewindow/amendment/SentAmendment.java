package org.singlewindow.amendment;

import java.time.Instant;
import java.util.List;

/**
 * An amendment that was sent.
 *
 * @param number from 1, in the order of sending
 * @param sentBy who signed it
 * @param differences what the case said before, and since then
 */
public record SentAmendment(int number, Instant sentAt, String sentBy, String reason, List<Difference> differences) {
    public SentAmendment {
        differences = List.copyOf(differences);
    }
}
