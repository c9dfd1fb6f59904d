package org.singlewindow.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.singlewindow.correspondence.Composed;
import org.singlewindow.correspondence.OutgoingKind;
import org.singlewindow.correspondence.Parties;
import org.singlewindow.payload.Outgoing;
import org.singlewindow.reference.Direction;

/** A kind of message: a declaration goes to the clearance system. */
@ApplicationScoped
public class DeclarationMessage implements OutgoingKind<DeclarationMessage.Body> {
    @Inject
    private Declarations declarations;

    @Inject
    private Parties parties;

    /**
     * What the outbox keeps.
     *
     * @param direction import or export, by its code
     * @param requirements documents that must be met before release
     */
    public record Body(
            String declaration,
            String direction,
            String declarant,
            String filedBy,
            JsonObject consignment,
            List<String> requirements,
            List<Outgoing.NotSubject> notSubject) {
        public Body {
            requirements = List.copyOf(requirements);
            notSubject = List.copyOf(notSubject);
        }
    }

    @Override
    public String action() {
        return "SubmitDeclaration";
    }

    @Override
    public String code() {
        return "declaration";
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
        return body.declarant();
    }

    @Override
    public Composed compose(Body body) {
        Declaration declaration = declarations.named(body.declaration());
        return new Composed(new Outgoing.Declaration(
                declaration.reference(),
                declaration.dossierReference(),
                body.direction().equals(Direction.IMPORT.name()),
                parties.of(declaration.declarant()),
                parties.of(declaration.filedBy()),
                body.consignment(),
                body.requirements(),
                body.notSubject(),
                declarations.confirmations(declaration).stream()
                        .map(DeclarationMessage::toConfirm)
                        .toList()));
    }

    /** As it is when the message is written. */
    private static Outgoing.ToConfirm toConfirm(Confirmation one) {
        return new Outgoing.ToConfirm(
                one.items(),
                one.law(),
                one.name().ko(),
                one.permit(),
                one.reasonCode(),
                one.state().name());
    }
}
