package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.singlewindow.correspondence.IncomingKind;
import org.singlewindow.exchange.InTray;
import org.singlewindow.party.Organisation;
import org.singlewindow.payload.Incoming;

/** A kind of message: an agency approves or refuses. */
@ApplicationScoped
class DecisionMessage implements IncomingKind<Incoming.Decision> {
    @Inject
    private SystemDeciding deciding;

    @Override
    public String action() {
        return "ReportDecision";
    }

    @Override
    public Set<Organisation.Kind> senders() {
        return Set.of(Organisation.Kind.AGENCY);
    }

    @Override
    public Class<Incoming.Decision> says() {
        return Incoming.Decision.class;
    }

    @Override
    public String about(Incoming.Decision said, InTray.Received received) {
        return said.application();
    }

    @Override
    public void settle(Incoming.Decision decision, InTray.Received received) {
        deciding.decide(decision.application(), decided(decision), decision.issuedAt());
    }

    private static Decision decided(Incoming.Decision decision) {
        if (decision.outcome() == Incoming.Outcome.APPROVED) {
            return new Decision.Approve(decision.conditions(), decision.validUntil());
        }
        String reason = decision.reasonCode();
        return new Decision.Refuse(reason == null ? "" : reason, decision.text());
    }
}
