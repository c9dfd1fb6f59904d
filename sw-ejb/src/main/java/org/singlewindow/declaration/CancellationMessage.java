package org.singlewindow.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.singlewindow.correspondence.Composed;
import org.singlewindow.correspondence.OutgoingKind;
import org.singlewindow.payload.Outgoing;

/** A kind of message: the clearance system hears that the declarant took a declaration back. */
@ApplicationScoped
class CancellationMessage implements OutgoingKind<CancellationMessage.Body> {
    @Inject
    private Declarations declarations;

    /** What the outbox keeps. */
    record Body(String declaration, String reason) {}

    @Override
    public String action() {
        return "CancelDeclaration";
    }

    @Override
    public String code() {
        return "cancellation";
    }

    @Override
    public Class<Body> keeps() {
        return Body.class;
    }

    @Override
    public String conversation(String subject) {
        return declarations.caseOf(subject).orElse(subject);
    }

    @Override
    public Composed compose(Body body) {
        return new Composed(new Outgoing.Cancellation(
                body.declaration(), declarations.named(body.declaration()).dossierReference(), body.reason()));
    }
}
