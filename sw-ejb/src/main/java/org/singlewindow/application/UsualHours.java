package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.singlewindow.reference.Limits;

/** How long applications usually take, by agency, document and kind of goods: of what was decided in the last year. */
@ApplicationScoped
public class UsualHours {
    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    private UsualTimes times;

    @Inject
    private Clock clock;

    /** What can be said by now. */
    public List<Usual> all() {
        return times.all();
    }

    /** Counts anew. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void renew() {
        times.renew(clock.instant().minus(YEAR), Limits.USUAL_CASES.intValue());
    }
}
