package org.singlewindow.checking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.singlewindow.application.ApplicationState;

/** Whether the agency refused the same goods of this maker, or another application of this maker, before. */
@ApplicationScoped
class RefusalCheck implements Check {
    private static final int SHOWN = 3;

    @Override
    public List<Finding> look(Subject subject) {
        List<Finding> found = subject.alike().stream()
                .filter(other -> other.outcome() == ApplicationState.REFUSED)
                .filter(other -> other.shares(Likeness.MADE) || other.shares(Likeness.MAKER))
                .limit(SHOWN)
                .map(other -> Finding.look(
                                other.shares(Likeness.MADE) ? "checking.goods-refused" : "checking.maker-refused",
                                other.application())
                        .leadingTo(other.application()))
                .toList();
        return found.isEmpty() ? List.of(Finding.ok("checking.no-refusal")) : found;
    }
}
