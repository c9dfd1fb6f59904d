package org.singlewindow.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.singlewindow.application.ApplicationArrived;
import org.singlewindow.application.Assigning;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.shared.Actor;

/** Gives what arrives to whoever's turn it is; where nobody has a share, it stays everybody's. */
@ApplicationScoped
class SharingOut {
    @Inject
    private CaseApplications applications;

    @Inject
    private Roster roster;

    @Inject
    private Assigning assigning;

    void arrived(@Observes ApplicationArrived event) {
        applications
                .find(event.application())
                .flatMap(roster::turn)
                .ifPresent(taker -> assigning.assign(event.application(), Actor.SYSTEM, taker));
    }
}
