package org.singlewindow.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.singlewindow.correspondence.IncomingKind;
import org.singlewindow.exchange.InTray;
import org.singlewindow.party.Organisation;
import org.singlewindow.payload.Incoming;

/** A kind of message: the clearance system says what is owed on a declaration, and whether it is paid. */
@ApplicationScoped
class DutyMessage implements IncomingKind<Incoming.DutyStatus> {
    @Inject
    private StatingDuties duties;

    @Override
    public String action() {
        return "ReportDuty";
    }

    @Override
    public Set<Organisation.Kind> senders() {
        return Set.of(Organisation.Kind.CUSTOMS);
    }

    @Override
    public Class<Incoming.DutyStatus> says() {
        return Incoming.DutyStatus.class;
    }

    @Override
    public String about(Incoming.DutyStatus said, InTray.Received received) {
        return said.declaration();
    }

    @Override
    public void settle(Incoming.DutyStatus said, InTray.Received received) {
        duties.report(
                said.declaration(),
                new Duty.Stated(
                        said.customs(), said.vat(), said.other(), said.paymentNumber(), said.dueOn(), said.waits()),
                said.paidOn());
    }
}
