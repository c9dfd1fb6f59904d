package org.singlewindow.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.singlewindow.persistence.OneByOne;

/** Looks at what is due, one undertaking after the other: one that fails keeps no other from its turn. */
@ApplicationScoped
public class Reminding {
    private static final int AT_ONCE = 500;

    @Inject
    private DueMarks marks;

    /** Until nothing is left that can be done today. */
    public void look() {
        OneByOne.untilNoneIsLeft(AT_ONCE, marks::next, marks::mark, "The undertaking {0} waits");
    }
}
