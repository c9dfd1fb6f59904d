package org.singlewindow.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.singlewindow.application.Overdue;
import org.singlewindow.application.Unanswered;
import org.singlewindow.application.UsualHours;
import org.singlewindow.persistence.OneByOne;

/** Looks at what is late or unanswered, one application after the other: one that fails keeps no other from its turn. */
@ApplicationScoped
public class Watching {
    private static final int AT_ONCE = 200;

    @Inject
    private Unanswered unanswered;

    @Inject
    private Overdue overdue;

    @Inject
    private UsualHours usual;

    /** Reminds of questions, and refuses by rule what was not answered in time. */
    public void questions() {
        OneByOne.untilNoneIsLeft(AT_ONCE, unanswered::waking, unanswered::look, "The question about {0} waits");
    }

    /** Tells agencies what has become late. */
    public void late() {
        int told;
        do {
            told = overdue.tell(AT_ONCE);
        } while (told == AT_ONCE);
    }

    /** Counts anew how long applications usually take. */
    public void usual() {
        usual.renew();
    }
}
