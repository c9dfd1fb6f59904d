package org.singlewindow.amendment;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.singlewindow.application.ApplicationContent;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.Revising;

/**
 * An application that says something else after an amendment, and goes to its agency once more.
 *
 * @param changes what it says otherwise
 * @param dueBefore until when it is to be decided
 * @param dueAfter the same after the amendment
 */
public record Affected(
        String application,
        String document,
        int definitionVersion,
        String agency,
        ApplicationState state,
        List<ApplicationContent.Change> changes,
        LocalDate dueBefore,
        LocalDate dueAfter,
        Content content) {
    public Affected {
        changes = List.copyOf(changes);
    }

    /** What it says then, about which goods items no longer, and what those that are left are called. */
    record Content(JsonObject said, Set<Integer> gone, String goods) {
        Content {
            gone = Set.copyOf(gone);
        }
    }

    Revising.Amended amended() {
        return new Revising.Amended(content.said(), content.gone(), content.goods(), dueAfter);
    }

    /** Whether another day is the last one. */
    public boolean isMoved() {
        return !dueBefore.equals(dueAfter);
    }
}
