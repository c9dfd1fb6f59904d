package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.singlewindow.correspondence.IncomingKind;
import org.singlewindow.exchange.InTray;
import org.singlewindow.party.Organisation;
import org.singlewindow.payload.Incoming;

/** A kind of message: an agency asks the applicant. */
@ApplicationScoped
class QuestionMessage implements IncomingKind<Incoming.Question> {
    @Inject
    private SystemDeciding deciding;

    @Override
    public String action() {
        return "AskQuestion";
    }

    @Override
    public Set<Organisation.Kind> senders() {
        return Set.of(Organisation.Kind.AGENCY);
    }

    @Override
    public Class<Incoming.Question> says() {
        return Incoming.Question.class;
    }

    @Override
    public String about(Incoming.Question said, InTray.Received received) {
        return said.application();
    }

    @Override
    public void settle(Incoming.Question question, InTray.Received received) {
        deciding.decide(
                question.application(),
                new Decision.Ask(
                        question.text(),
                        question.wanted().stream()
                                .map(wanted -> new Asked.Item(wanted.pointer(), wanted.paper(), wanted.text()))
                                .toList(),
                        question.until()));
    }
}
