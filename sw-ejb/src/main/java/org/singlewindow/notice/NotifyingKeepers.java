package org.singlewindow.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.stream.Collectors;
import org.singlewindow.application.ApplicationDecided;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.ApplicationReopened;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.application.Decision;
import org.singlewindow.application.TermsSet;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.CertificateTakenBack;
import org.singlewindow.condition.UndertakingAct;
import org.singlewindow.condition.UndertakingMoved;
import org.singlewindow.condition.UndertakingView;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.hold.HoldAct;
import org.singlewindow.hold.HoldChanged;
import org.singlewindow.keeper.GoodsEntered;
import org.singlewindow.keeper.KeptCargo;
import org.singlewindow.reference.Json;

/**
 * Tells whoever keeps the goods what becomes of them: refused, ordered away, held or let go, and what of it counts no longer;
 * nothing else of the case.
 */
@ApplicationScoped
class NotifyingKeepers {
    private static final String PAGE = "/keeper/goods";

    @Inject
    private Telling telling;

    @Inject
    private KeptCargo kept;

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private CaseApplications applications;

    void decided(@Observes ApplicationDecided event) {
        if (event.state() == ApplicationState.REFUSED) {
            tell(event.dossier(), "notice.keeper-refused", event.document(), event.agency(), "");
        } else if (event.partial() != null) {
            tell(event.dossier(), "notice.keeper-partial", event.document(), event.agency(), "");
        }
    }

    /** Whoever heard of a decision hears that it counts no longer. */
    void reopened(@Observes ApplicationReopened event) {
        ApplicationFacts application = event.application();
        tell(
                application.dossierReference(),
                "notice.keeper-reopened",
                application.document(),
                application.agency(),
                "");
    }

    void lifted(@Observes UndertakingMoved event) {
        boolean ends = event.act() == UndertakingAct.LIFT || event.act() == UndertakingAct.WAIVE;
        if (ends && event.undertaking().ordered()) {
            UndertakingView order = event.undertaking();
            tell(order.dossier(), "notice.keeper-lifted", order.document(), order.agency(), "- " + order.text());
        }
    }

    void takenBack(@Observes CertificateTakenBack event) {
        if (event.replacement() == null) {
            CertificateFacts certificate = event.certificate();
            tell(
                    certificate.dossierReference(),
                    "notice.keeper-taken-back",
                    certificate.document(),
                    certificate.agency(),
                    "");
        }
    }

    void ordered(@Observes TermsSet event) {
        if (event.certificate().isEmpty() && !event.terms().isEmpty()) {
            tell(
                    event.application().dossierReference(),
                    "notice.keeper-ordered",
                    event.application().document(),
                    event.application().agency(),
                    event.terms().stream().map(NotifyingKeepers::line).collect(Collectors.joining("\n")));
        }
    }

    private static String line(Decision.Term term) {
        return "- " + term.text() + (term.dueOn() == null ? "" : " ~ " + term.dueOn());
    }

    void held(@Observes HoldChanged event) {
        if (event.act() == HoldAct.SET || event.act() == HoldAct.LIFT) {
            String code = event.act() == HoldAct.SET ? "notice.keeper-held" : "notice.keeper-let-go";
            tell(event.hold().dossier(), code, "", event.hold().agency(), "");
        }
    }

    /** Who gets goods after it was decided about them hears what stands. */
    void entered(@Observes GoodsEntered event) {
        for (String dossier : event.dossiers()) {
            declarations.ofCase(dossier).ifPresent(declaration -> {
                if (declaration.state() == DeclarationState.HELD) {
                    telling.tell(event.keeper(), dossier, "notice.keeper-held", details(declaration, "", "", ""), PAGE);
                }
                applications.ofCase(dossier).stream()
                        .filter(one -> one.state() == ApplicationState.REFUSED)
                        .forEach(one -> telling.tell(
                                event.keeper(),
                                dossier,
                                "notice.keeper-refused",
                                details(declaration, one.document(), one.agency(), ""),
                                PAGE));
            });
        }
    }

    private void tell(String dossier, String code, String document, String agency, String text) {
        declarations
                .ofCase(dossier)
                .ifPresent(declaration -> kept.keepersOf(declaration)
                        .forEach(keeper -> telling.tell(
                                keeper, dossier, code, details(declaration, document, agency, text), PAGE)));
    }

    private static JsonObject details(DeclarationFacts declaration, String document, String agency, String text) {
        return Json.createObjectBuilder()
                .add("document", document)
                .add("agency", agency)
                .add("declaration", declaration.reference())
                .add(
                        "certificate",
                        Objects.requireNonNullElse(declaration.carriage().cargoNumber(), ""))
                .add("text", text)
                .build();
    }
}
