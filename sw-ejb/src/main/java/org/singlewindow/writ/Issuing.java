package org.singlewindow.writ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.singlewindow.application.ApplicationDecided;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.ApplicationReopened;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.application.TermsSet;
import org.singlewindow.certificate.CertificateTakenBack;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.dossier.CaseForgotten;
import org.singlewindow.objection.ObjectionMoved;
import org.singlewindow.objection.ObjectionState;
import org.singlewindow.objection.ObjectionView;
import org.singlewindow.reference.Numbers;

/** Writes a letter about each decision that law wants on paper, with the decision itself, and sets aside what counts no longer. */
@ApplicationScoped
class Issuing {
    @Inject
    private Writs writs;

    @Inject
    private WritContents contents;

    @Inject
    private CaseApplications applications;

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private Numbers numbers;

    @Inject
    private Clock clock;

    void decided(@Observes ApplicationDecided event) {
        String certificate = Objects.requireNonNullElse(event.certificate(), "");
        if (event.state() == ApplicationState.REFUSED || event.partial() != null) {
            write(
                    event.partial() == null ? WritKind.REFUSAL : WritKind.PARTIAL,
                    application(event.application()),
                    WritContents.Said.of(event.reasons(), event.reason(), certificate));
        }
    }

    void demanded(@Observes TermsSet event) {
        if (!event.terms().isEmpty() || !event.conditions().isEmpty()) {
            write(
                    event.certificate().isEmpty() ? WritKind.ORDER : WritKind.CONDITIONS,
                    event.application(),
                    new WritContents.Said(List.of(), event.conditions(), event.terms(), event.certificate(), false));
        }
    }

    /** Under what comes in the place of a certificate, its conditions and what was refused of the goods hold as before. */
    void takenBack(@Observes CertificateTakenBack event) {
        if (event.replacement() == null) {
            String application = event.certificate().application();
            setAside(application, WritKind::isOfCertificate);
            write(
                    WritKind.REVOCATION,
                    application(application),
                    WritContents.Said.of(
                            List.of(), event.reason(), event.certificate().number()));
        }
    }

    void answered(@Observes ObjectionMoved event) {
        ObjectionView objection = event.objection();
        if (objection.state() == ObjectionState.UPHELD || objection.state() == ObjectionState.DISMISSED) {
            write(
                    WritKind.OBJECTION,
                    application(objection.application()),
                    new WritContents.Said(
                            List.of(), objection.answer(), List.of(), "", objection.state() == ObjectionState.UPHELD));
        }
    }

    void reopened(@Observes ApplicationReopened event) {
        setAside(event.application().reference(), kind -> kind != WritKind.OBJECTION);
    }

    void forgotten(@Observes CaseForgotten event) {
        writs.removeAll(event.dossier());
    }

    private ApplicationFacts application(String reference) {
        return applications.find(reference).orElseThrow();
    }

    private void write(WritKind kind, ApplicationFacts application, WritContents.Said said) {
        Writ.Subject subject = new Writ.Subject(
                application.reference(),
                application.dossierReference(),
                declarations
                        .ofCase(application.dossierReference())
                        .map(DeclarationFacts::reference)
                        .orElse(""),
                application.document(),
                application.agency(),
                application.applicant());
        writs.add(new Writ(
                numbers.next(Writ.class),
                kind,
                subject,
                contents.of(kind, WritContents.Decided.of(application), said),
                clock.instant()));
    }

    private void setAside(String application, Predicate<WritKind> which) {
        writs.ofApplication(application).stream()
                .filter(writ -> which.test(writ.kind()))
                .forEach(writ -> writ.setAside(clock.instant()));
    }
}
