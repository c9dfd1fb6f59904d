package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.singlewindow.correspondence.Composed;
import org.singlewindow.correspondence.OutgoingKind;

/** A kind of message: the applicant's answer goes to the agency, with the application as it is now. */
@ApplicationScoped
class AnswerMessage implements OutgoingKind<AnswerMessage.Body> {
    @Inject
    private Enclosing enclosing;

    /** What the outbox keeps. */
    record Body(String application, int revision, String note, JsonObject content) {}

    @Override
    public String action() {
        return "SubmitAnswer";
    }

    @Override
    public String code() {
        return "answer";
    }

    @Override
    public Class<Body> keeps() {
        return Body.class;
    }

    @Override
    public String conversation(String subject) {
        return enclosing.caseOf(subject);
    }

    @Override
    public Composed compose(Body body) {
        return enclosing.enclosed(body.application(), body.revision(), body.note(), body.content());
    }
}
