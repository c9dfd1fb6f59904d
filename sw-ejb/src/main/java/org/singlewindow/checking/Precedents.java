package org.singlewindow.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.ApplicationState;

/** Tells how often an agency has approved the same goods of the same maker. */
@ApplicationScoped
public class Precedents {
    @Inject
    private Remembering remembering;

    /**
     * Approvals of the same goods of the same maker among the newest twenty cases of each, of whichever goods item has the
     * fewest; none where a maker is not known, or one of them was refused or
     * revoked.
     */
    public int approvals(ApplicationFacts application) {
        Subject subject = remembering.subject(application);
        List<Set<String>> lines = Likeness.lines(subject.definition(), application.content());
        return lines.isEmpty()
                ? 0
                : lines.stream()
                        .mapToInt(line -> line.stream()
                                .filter(trait -> trait.startsWith(Likeness.MADE))
                                .mapToInt(made -> approvals(subject, made))
                                .min()
                                .orElse(0))
                        .min()
                        .orElse(0);
    }

    private static int approvals(Subject subject, String made) {
        List<Alike> same = subject.alike().stream()
                .filter(one -> one.shared().contains(made))
                .toList();
        return same.stream().anyMatch(Alike::isWanting)
                ? 0
                : (int) same.stream()
                        .filter(one -> one.outcome() == ApplicationState.APPROVED)
                        .count();
    }
}
