package org.singlewindow.automatic;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.singlewindow.shared.Refusal;

/** Looks at what has arrived, each application by itself: one that cannot be decided is left to people and holds up no other. */
@ApplicationScoped
class AutomaticRun {
    private static final int AT_ONCE = 100;

    @Inject
    private AutomaticCandidates candidates;

    @Inject
    private AutomaticVoice voice;

    void run() {
        for (String application : candidates.next(AT_ONCE)) {
            try {
                voice.decide(application);
            } catch (Refusal | EJBException failed) {
                voice.leave(application);
            }
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
