package org.singlewindow.automatic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.singlewindow.persistence.OneByOne;

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
            if (!OneByOne.isDone(application, voice::decide, "Application {0} is left to people")) {
                OneByOne.isDone(application, voice::leave, "Application {0} is looked at again");
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
