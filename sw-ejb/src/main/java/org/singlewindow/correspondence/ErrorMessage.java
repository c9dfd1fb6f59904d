package org.singlewindow.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.exchange.InTray;
import org.singlewindow.exchange.OutTray;
import org.singlewindow.party.Organisation;
import org.singlewindow.payload.Fault;
import org.singlewindow.payload.Incoming;
import org.singlewindow.payload.Outgoing;

/** A kind of message, both ways: what came could not be acted upon. */
@ApplicationScoped
class ErrorMessage implements OutgoingKind<ErrorMessage.Body>, IncomingKind<Incoming.Error> {
    static final String ACTION = "ReportError";

    @Inject
    private OutTray outTray;

    /**
     * What the outbox keeps.
     *
     * @param about id of the message that could not be acted upon
     */
    record Body(String about, List<Fault> faults) {
        Body {
            faults = List.copyOf(faults);
        }
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public String code() {
        return "error";
    }

    @Override
    public Class<Body> keeps() {
        return Body.class;
    }

    @Override
    public Composed compose(Body body) {
        return new Composed(new Outgoing.Error(body.about(), body.faults()));
    }

    /** With everybody it is agreed that he may say so. */
    @Override
    public Set<Organisation.Kind> senders() {
        return EnumSet.allOf(Organisation.Kind.class);
    }

    @Override
    public Class<Incoming.Error> says() {
        return Incoming.Error.class;
    }

    @Override
    public String about(Incoming.Error said, InTray.Received received) {
        return received.conversation();
    }

    /** Notes that the partner could not act upon a message: a person must look, as with one that never arrived. */
    @Override
    public void settle(Incoming.Error said, InTray.Received received) {
        String why = said.faults().stream()
                .map(fault -> fault.code() + " " + fault.pointer() + " " + fault.ko())
                .collect(Collectors.joining("; "));
        outTray.returned(received.partner(), said.aboutMessage(), why);
    }
}
