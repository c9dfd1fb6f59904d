package org.singlewindow.team;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Text;

/**
 * An official as the team sees him.
 *
 * @param office whose applications are taken; empty for those of every office
 * @param share of what arrives, in percent
 * @param documents that are taken; empty for all
 * @param held how much of what waits for the agency the person holds
 * @param away whether today is one of the days below
 * @param absence the next days on which the person is away; null where none are known
 */
public record Colleague(
        String person,
        Text name,
        boolean head,
        String office,
        int share,
        List<String> documents,
        long held,
        boolean away,
        @Nullable AbsenceView absence) {
    public Colleague {
        documents = List.copyOf(documents);
    }
}
