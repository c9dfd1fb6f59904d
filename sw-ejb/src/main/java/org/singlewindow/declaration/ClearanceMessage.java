package org.singlewindow.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.singlewindow.correspondence.IncomingKind;
import org.singlewindow.exchange.InTray;
import org.singlewindow.party.Organisation;
import org.singlewindow.payload.Incoming;

/** A kind of message: customs says where a declaration stands. */
@ApplicationScoped
class ClearanceMessage implements IncomingKind<Incoming.ClearanceStatus> {
    @Inject
    private Clearing clearing;

    @Override
    public String action() {
        return "ReportClearance";
    }

    @Override
    public Set<Organisation.Kind> senders() {
        return Set.of(Organisation.Kind.CUSTOMS);
    }

    @Override
    public Class<Incoming.ClearanceStatus> says() {
        return Incoming.ClearanceStatus.class;
    }

    @Override
    public String about(Incoming.ClearanceStatus said, InTray.Received received) {
        return said.declaration();
    }

    @Override
    public void settle(Incoming.ClearanceStatus said, InTray.Received received) {
        Clearance.Act act = switch (said.status()) {
            case ACCEPTED -> Clearance.Act.ACCEPT;
            case SELECTED -> Clearance.Act.SELECT;
            case INSPECTED -> Clearance.Act.PASS;
            case FOUND_WANTING -> Clearance.Act.FIND_WANTING;
            case DOCUMENTS_WANTED -> Clearance.Act.WANT_DOCUMENTS;
            case DOCUMENTS_ACCEPTED -> Clearance.Act.ACCEPT_DOCUMENTS;
            case RELEASED -> Clearance.Act.RELEASE;
            case REFUSED -> Clearance.Act.REFUSE;
            case CANCELLED -> Clearance.Act.CANCEL;
        };
        clearing.answerUnseen(said.declaration(), act, said.text());
    }
}
