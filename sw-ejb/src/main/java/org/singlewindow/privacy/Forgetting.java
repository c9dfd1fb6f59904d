package org.singlewindow.privacy;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

/**
 * Deletes what is older than it is kept, kind by kind, a bounded number at a time: each batch is a transaction of its own,
 * so that nobody waits for it, and what one night does not finish the next one does.
 */
@ApplicationScoped
public class Forgetting {
    private static final System.Logger LOG = System.getLogger(Forgetting.class.getName());
    private static final int AT_ONCE = 200;
    private static final int BATCHES = 5_000;

    @Inject
    @Any
    private Instance<Retained> kinds;

    @Inject
    private Clock clock;

    /** Deletes what is due, and tells how many of each kind. */
    public Map<Retention, Integer> forget() {
        Map<Retention, Integer> gone = new EnumMap<>(Retention.class);
        for (Retained kind : kinds) {
            try {
                gone.merge(kind.rule(), forget(kind), Integer::sum);
            } catch (PersistenceException | EJBException | TransactionalException e) {
                // The others are deleted all the same, and this one is tried again the next night.
                LOG.log(System.Logger.Level.WARNING, "What is old of " + kind.rule() + " could not be deleted", e);
            }
        }
        gone.values().removeIf(count -> count == 0);
        if (!gone.isEmpty()) {
            LOG.log(System.Logger.Level.INFO, "Kept long enough and deleted: {0}", gone);
        }
        return gone;
    }

    private int forget(Retained kind) {
        int gone = 0;
        int most = kind.atOnce(AT_ONCE);
        for (int batch = 0; batch < BATCHES; batch++) {
            int more = kind.forget(kind.rule().before(clock.instant()), most);
            gone += more;
            if (more < most) {
                break;
            }
        }
        return gone;
    }
}
