package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.singlewindow.correspondence.Composed;
import org.singlewindow.correspondence.OutgoingKind;
import org.singlewindow.payload.Outgoing;

/** A kind of message: an agency hears that nothing is left to decide about an application, and why. */
@ApplicationScoped
class WithdrawalMessage implements OutgoingKind<WithdrawalMessage.Body> {
    @Inject
    private Applications applications;

    /**
     * What the outbox keeps.
     *
     * @param reason name of an {@link Outgoing.WithdrawalReason}
     * @param certificate number of the approval that met the requirement; empty where there is none
     */
    record Body(String application, String reason, String certificate) {
        static Body byApplicant(String application) {
            return new Body(application, Outgoing.WithdrawalReason.BY_APPLICANT.name(), "");
        }

        static Body unanswered(String application) {
            return new Body(application, Outgoing.WithdrawalReason.NOT_ANSWERED.name(), "");
        }

        static Body metElsewhere(String application, String certificate) {
            return new Body(application, Outgoing.WithdrawalReason.MET_ELSEWHERE.name(), certificate);
        }
    }

    @Override
    public String action() {
        return "WithdrawApplication";
    }

    @Override
    public String code() {
        return "withdrawal";
    }

    @Override
    public Class<Body> keeps() {
        return Body.class;
    }

    @Override
    public String conversation(String subject) {
        return applications.caseOf(subject).orElse(subject);
    }

    @Override
    public Composed compose(Body body) {
        Application application = applications
                .find(body.application())
                .orElseThrow(() -> new IllegalStateException("No application " + body.application()));
        return new Composed(new Outgoing.Withdrawal(
                application.reference(),
                application.dossierReference(),
                application.document(),
                Outgoing.WithdrawalReason.valueOf(body.reason()),
                given(body.certificate())));
    }

    private static @Nullable String given(String value) {
        return value.isEmpty() ? null : value;
    }
}
