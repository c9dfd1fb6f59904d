package org.singlewindow.checking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.singlewindow.application.ApplicationState;

/** Whether the agency refused, or took back, the same goods of this maker, or another application of this maker, before. */
@ApplicationScoped
class RefusalCheck implements Check {
    private static final int SHOWN = 3;

    @Override
    public List<Finding> look(Subject subject) {
        List<Finding> found = subject.alike().stream()
                .filter(Alike::isWanting)
                .filter(other -> other.shares(Likeness.MADE) || other.shares(Likeness.MAKER))
                .limit(SHOWN)
                .map(other -> Finding.look(code(other), other.application()).leadingTo(other.application()))
                .toList();
        return found.isEmpty() ? List.of(Finding.ok("checking.no-refusal")) : found;
    }

    private static String code(Alike other) {
        if (other.outcome() == ApplicationState.REVOKED) {
            return other.shares(Likeness.MADE) ? "checking.goods-revoked" : "checking.maker-revoked";
        }
        return other.shares(Likeness.MADE) ? "checking.goods-refused" : "checking.maker-refused";
    }
}
