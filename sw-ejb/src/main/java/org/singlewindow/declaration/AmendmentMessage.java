package org.singlewindow.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.singlewindow.correspondence.Composed;
import org.singlewindow.correspondence.OutgoingKind;
import org.singlewindow.payload.Outgoing;

/** A kind of message: the clearance system hears what a declaration says otherwise now. */
@ApplicationScoped
public class AmendmentMessage implements OutgoingKind<AmendmentMessage.Body> {
    @Inject
    private Declarations declarations;

    /**
     * What the outbox keeps.
     *
     * @param number of the amendment, from 1
     * @param consignment as it is declared now
     */
    public record Body(
            String declaration, int number, String reason, List<Outgoing.Amended> changes, JsonObject consignment) {
        public Body {
            changes = List.copyOf(changes);
        }
    }

    @Override
    public String action() {
        return "AmendDeclaration";
    }

    @Override
    public String code() {
        return "amendment";
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
    public String writtenBy(Body body) {
        return declarations.named(body.declaration()).declarant();
    }

    @Override
    public Composed compose(Body body) {
        return new Composed(new Outgoing.Amendment(
                body.declaration(),
                declarations.named(body.declaration()).dossierReference(),
                body.number(),
                body.reason(),
                body.changes(),
                body.consignment()));
    }
}
