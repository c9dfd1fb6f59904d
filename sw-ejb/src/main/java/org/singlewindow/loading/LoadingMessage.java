package org.singlewindow.loading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.singlewindow.correspondence.IncomingKind;
import org.singlewindow.exchange.InTray;
import org.singlewindow.party.Organisation;
import org.singlewindow.payload.Incoming;

/** A kind of message: customs passes on that a carrier has loaded the goods of an export. */
@ApplicationScoped
class LoadingMessage implements IncomingKind<Incoming.LoadingReport> {
    @Inject
    private WatchingLoading watching;

    @Override
    public String action() {
        return "ReportLoading";
    }

    @Override
    public Set<Organisation.Kind> senders() {
        return Set.of(Organisation.Kind.CUSTOMS);
    }

    @Override
    public Class<Incoming.LoadingReport> says() {
        return Incoming.LoadingReport.class;
    }

    @Override
    public String about(Incoming.LoadingReport said, InTray.Received received) {
        return said.declaration();
    }

    @Override
    public void settle(Incoming.LoadingReport said, InTray.Received received) {
        watching.loaded(said.declaration(), said.loadedOn(), said.means());
    }
}
