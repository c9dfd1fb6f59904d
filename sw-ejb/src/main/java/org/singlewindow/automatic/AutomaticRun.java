package org.singlewindow.automatic;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.util.List;
import org.singlewindow.shared.Refusal;

/** Looks at what has arrived, each application by itself: one that cannot be decided is left to people and holds up no other. */
@ApplicationScoped
class AutomaticRun {
    private static final System.Logger LOG = System.getLogger(AutomaticRun.class.getName());
    private static final int AT_ONCE = 100;

    @Inject
    private AutomaticCandidates candidates;

    @Inject
    private AutomaticVoice voice;

    void run() {
        for (String application : candidates.next(AT_ONCE)) {
            try {
                voice.decide(application);
            } catch (EJBException
                    | PersistenceException
                    | TransactionalException
                    | IllegalStateException
                    | Refusal failed) {
                LOG.log(System.Logger.Level.WARNING, "Application " + application + " is left to people", failed);
                leave(application);
            }
        }
    }

    /** Where not even that can be done now, the others have their turn all the same. */
    private void leave(String application) {
        try {
            voice.leave(application);
        } catch (EJBException | PersistenceException | TransactionalException failed) {
            LOG.log(System.Logger.Level.WARNING, "Application " + application + " is looked at again", failed);
        }
    }

    /** Reads in a transaction of its own what waits. */
    @ApplicationScoped
    static class AutomaticCandidates {
        @Inject
        private Automatics automatics;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public List<String> next(int most) {
            return automatics.waiting(most).stream().map(Candidate::application).toList();
        }
    }
}
