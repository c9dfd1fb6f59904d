package org.singlewindow.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.singlewindow.correspondence.IncomingKind;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.exchange.InTray;
import org.singlewindow.party.Organisation;
import org.singlewindow.payload.Incoming;

/** A kind of message: an agency reports what it decided about an application lodged elsewhere. */
@ApplicationScoped
class ResultMessage implements IncomingKind<Incoming.Result> {
    @Inject
    private Reporting reporting;

    @Override
    public String action() {
        return "ReportResult";
    }

    @Override
    public Set<Organisation.Kind> senders() {
        return Set.of(Organisation.Kind.AGENCY);
    }

    @Override
    public Class<Incoming.Result> says() {
        return Incoming.Result.class;
    }

    @Override
    public String about(Incoming.Result said, InTray.Received received) {
        return said.resultNumber();
    }

    @Override
    public void settle(Incoming.Result result, InTray.Received received) {
        reporting.report(new ResultElsewhere.Reported(
                result.document(),
                result.resultNumber(),
                ResultElsewhere.Outcome.valueOf(result.outcome().name()),
                result.decidedOn(),
                result.validUntil(),
                result.reason(),
                result.businessNumber(),
                result.declaration(),
                Carriage.of(result.billOfLading(), result.cargoNumber())));
    }
}
