package org.singlewindow.correspondence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.payload.Incoming;
import org.singlewindow.result.Reporting;
import org.singlewindow.result.ResultElsewhere;
import org.singlewindow.shared.Actor;

/** Lets an agency's system do what the agency's officials do on their pages, and nothing else. */
@Stateless
@PermitAll
@RunAs(Actor.Role.OFFICIALS)
public class AgencyVoice {
    @Inject
    private Deciding deciding;

    @Inject
    private Viewing viewing;

    @Inject
    private Reporting reporting;

    /** Whoever works on it in the agency, the window need not know: the agency's system holds it. */
    @PermitAll
    public void status(Incoming.Status status) {
        if (status.stage() == Incoming.Stage.IN_REVIEW) {
            deciding.claim(status.application());
        } else {
            viewing.outline(status.application());
        }
    }

    /** Asks the applicant. */
    @PermitAll
    public void question(Incoming.Question question) {
        deciding.claim(question.application());
        deciding.decide(question.application(), version(question.application()), new Decision.Ask(question.text()));
    }

    /** Approves or refuses. */
    @PermitAll
    public void decision(Incoming.Decision decision) {
        deciding.claim(decision.application());
        deciding.decide(decision.application(), version(decision.application()), decided(decision));
    }

    private static Decision decided(Incoming.Decision decision) {
        if (decision.outcome() == Incoming.Outcome.APPROVED) {
            return new Decision.Approve(decision.conditions(), decision.validUntil());
        }
        String reason = decision.reasonCode();
        return new Decision.Refuse(reason == null ? "" : reason, decision.text());
    }

    private long version(String application) {
        ApplicationView view = viewing.outline(application);
        return view.version();
    }

    /** Reports what was decided about an application lodged elsewhere. */
    @PermitAll
    public void result(Incoming.Result result) {
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
