package org.singlewindow.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationDecided;
import org.singlewindow.application.ApplicationReopened;
import org.singlewindow.certificate.CertificateTakenBack;
import org.singlewindow.correspondence.Composed;
import org.singlewindow.correspondence.OutgoingKind;
import org.singlewindow.payload.Outgoing;
import org.singlewindow.requirement.OtherLaw;

/** A kind of message: the clearance system hears what became of one requirement of a declaration. */
@ApplicationScoped
class RequirementResultMessage implements OutgoingKind<RequirementResultMessage.Body> {
    @Inject
    private Declarations declarations;

    /**
     * What the outbox keeps; what there is none of is empty.
     *
     * @param application that was decided, where it was lodged here
     * @param certificate of an approval
     * @param reason of a refusal
     */
    record Body(
            String declaration,
            String application,
            String document,
            String agency,
            String state,
            String certificate,
            String reason) {
        private static final int LONGEST = 4_000;
        private static final int CUT = LONGEST - 3;

        /** An agency decided about an application. */
        static Body of(Declaration declaration, ApplicationDecided event) {
            return new Body(
                    declaration.reference(),
                    event.application(),
                    event.document(),
                    event.agency(),
                    event.partial() == null ? event.state().name() : "PARTLY",
                    Objects.requireNonNullElse(event.certificate(), ""),
                    Objects.requireNonNullElse(event.reason(), ""));
        }

        /** No more is declared than an agency approved. */
        static Body of(Declaration declaration, DeclarationRequirement requirement, String words) {
            return new Body(
                    declaration.reference(),
                    Objects.requireNonNullElse(requirement.application(), ""),
                    requirement.document(),
                    requirement.agency(),
                    "APPROVED",
                    Objects.requireNonNullElse(requirement.certificate(), ""),
                    cut(words));
        }

        /** No longer than messages may be; what is left out stands in the declaration. */
        private static String cut(String words) {
            return words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(", ", CUT)) + ", …";
        }

        /** An agency corrects its decision about an application. */
        static Body of(Declaration declaration, ApplicationReopened event) {
            return new Body(
                    declaration.reference(),
                    event.application().reference(),
                    event.application().document(),
                    event.application().agency(),
                    "RECEIVED",
                    "",
                    event.reason());
        }

        /** An agency revoked or replaced a certificate. */
        static Body of(Declaration declaration, CertificateTakenBack event) {
            return new Body(
                    declaration.reference(),
                    event.certificate().application(),
                    event.certificate().document(),
                    event.certificate().agency(),
                    event.replacement() == null ? "REFUSED" : "APPROVED",
                    Objects.requireNonNullElse(event.replacement(), ""),
                    event.replacement() == null ? event.reason() : "");
        }

        /** An agency decided about an application that was lodged elsewhere. */
        static Body of(Declaration declaration, RequirementResults.Heard heard) {
            return new Body(
                    declaration.reference(),
                    "",
                    heard.document(),
                    heard.agency(),
                    heard.approved() ? "APPROVED" : "REFUSED",
                    heard.approved() ? heard.number() : "",
                    heard.reason());
        }

        /** An officer of customs spoke about a permit of another law, or about the reason that was given against it. */
        static Body of(Declaration declaration, Confirmation confirmation, String customs) {
            boolean confirmed = confirmation.state() == Confirmation.State.CONFIRMED;
            return new Body(
                    declaration.reference(),
                    "",
                    OtherLaw.paper(confirmation.law()),
                    customs,
                    confirmed ? "APPROVED" : "REFUSED",
                    confirmed ? Objects.requireNonNullElse(confirmation.permit(), "") : "",
                    Objects.requireNonNullElse(confirmation.customsText(), ""));
        }
    }

    @Override
    public String action() {
        return "ReportRequirement";
    }

    @Override
    public String code() {
        return "result";
    }

    @Override
    public Class<Body> keeps() {
        return Body.class;
    }

    @Override
    public String conversation(String subject) {
        return declarations.caseOf(subject).orElse(subject);
    }

    /** Whether all requirements are met is said as it is when the message is written. */
    @Override
    public Composed compose(Body body) {
        Declaration declaration = declarations.named(body.declaration());
        return new Composed(new Outgoing.RequirementResult(
                declaration.reference(),
                declaration.dossierReference(),
                body.document(),
                body.agency(),
                given(body.application()),
                body.state(),
                given(body.certificate()),
                given(body.reason()),
                isAllMet(declaration)));
    }

    private boolean isAllMet(Declaration declaration) {
        return declarations.requirements(declaration).stream()
                        .allMatch(requirement -> requirement.state() == DeclarationRequirement.State.MET)
                && declarations.confirmations(declaration).stream()
                        .noneMatch(confirmation -> confirmation.state().holds());
    }

    private static @Nullable String given(String value) {
        return value.isEmpty() ? null : value;
    }
}
