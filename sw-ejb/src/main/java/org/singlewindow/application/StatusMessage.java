package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.singlewindow.correspondence.IncomingKind;
import org.singlewindow.exchange.InTray;
import org.singlewindow.party.Organisation;
import org.singlewindow.payload.Incoming;

/** A kind of message: an agency has the application, or is at work on it. */
@ApplicationScoped
class StatusMessage implements IncomingKind<Incoming.Status> {
    @Inject
    private Deciding deciding;

    @Inject
    private Viewing viewing;

    @Override
    public String action() {
        return "ReportStatus";
    }

    @Override
    public Set<Organisation.Kind> senders() {
        return Set.of(Organisation.Kind.AGENCY);
    }

    @Override
    public Class<Incoming.Status> says() {
        return Incoming.Status.class;
    }

    @Override
    public String about(Incoming.Status said, InTray.Received received) {
        return said.application();
    }

    /** Whoever works on it in the agency, the window need not know: the agency's system holds it. */
    @Override
    public void settle(Incoming.Status status, InTray.Received received) {
        if (status.stage() == Incoming.Stage.IN_REVIEW) {
            deciding.claim(status.application());
        } else {
            viewing.outline(status.application());
        }
    }
}
