package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Decides for an agency's system, which holds what it decides about and has read no version of the window's. */
@ApplicationScoped
class SystemDeciding {
    @Inject
    private Deciding deciding;

    @Inject
    private Viewing viewing;

    void decide(String application, Decision decision) {
        decision.tell(
                approve -> deciding.claim(application),
                refuse -> deciding.claimWithoutWaiting(application),
                ask -> deciding.claimWithoutWaiting(application));
        deciding.decide(application, viewing.outline(application).version(), decision);
    }
}
