package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.singlewindow.correspondence.Composed;
import org.singlewindow.correspondence.OutgoingKind;

/** A kind of message: the consignment was corrected, and the agency gets the application as it is now. */
@ApplicationScoped
class AmendedMessage implements OutgoingKind<AmendedMessage.Body> {
    @Inject
    private Enclosing enclosing;

    /** What the outbox keeps. */
    record Body(String application, int revision, String reason, JsonObject content) {}

    @Override
    public String action() {
        return "AmendApplication";
    }

    @Override
    public String code() {
        return "amended-application";
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
        return enclosing.enclosed(body.application(), body.revision(), body.reason(), body.content());
    }
}
