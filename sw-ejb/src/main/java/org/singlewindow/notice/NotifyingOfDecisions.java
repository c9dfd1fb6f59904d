package org.singlewindow.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.application.ApplicationDecided;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.ApplicationReopened;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.CertificateTakenBack;
import org.singlewindow.condition.UndertakingAct;
import org.singlewindow.condition.UndertakingDue;
import org.singlewindow.condition.UndertakingMoved;
import org.singlewindow.condition.UndertakingView;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.objection.ObjectionMoved;
import org.singlewindow.objection.ObjectionState;
import org.singlewindow.objection.ObjectionView;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Json;

/** Tells whom a decision, and what follows it, concerns: traders, agencies and customs; in the transaction in which it happened. */
@ApplicationScoped
class NotifyingOfDecisions {
    @Inject
    private Telling telling;

    @Inject
    private Register register;

    @Inject
    private CaseDeclarations declarations;

    void decided(@Observes ApplicationDecided event) {
        if (event.state() == ApplicationState.WITHDRAWN) {
            return;
        }
        String code = event.partial() == null
                ? "notice.application-" + event.state().name().toLowerCase(Locale.ROOT)
                : "notice.application-approved-in-part";
        JsonObject details = about(event.application(), event.document(), event.agency())
                .add("certificate", Objects.requireNonNullElse(event.certificate(), ""))
                .add("text", text(event))
                .build();
        tell(event.applicant(), event.dossier(), code, details, casePage(event.dossier()));
        if (event.state() == ApplicationState.REFUSED || event.partial() != null) {
            declarations
                    .ofCase(event.dossier())
                    .ifPresent(declaration -> tellCustoms(
                            event.dossier(), code, details, "/customs/consignment?ref=" + declaration.reference()));
        }
    }

    /** The reasons of a refusal with their law, in both languages, and below them what the official wrote. */
    private static String text(ApplicationDecided event) {
        return Stream.concat(
                        event.reasons().stream().map(reason -> "- " + reason.ko() + " / " + reason.en()),
                        Stream.ofNullable(event.reason()))
                .collect(Collectors.joining("\n"));
    }

    /** Whoever heard of a decision hears that it counts no longer: the applicant, whoever filed it, and customs. */
    void reopened(@Observes ApplicationReopened event) {
        ApplicationFacts application = event.application();
        String dossier = application.dossierReference();
        String code = "notice.application-reopened";
        JsonObject details = about(application.reference(), application.document(), application.agency())
                .add("text", event.reason())
                .build();
        Stream.of(application.applicant(), application.filedBy())
                .distinct()
                .forEach(organisation -> tell(organisation, dossier, code, details, casePage(dossier)));
        declarations
                .ofCase(dossier)
                .ifPresent(declaration ->
                        tellCustoms(dossier, code, details, "/customs/consignment?ref=" + declaration.reference()));
    }

    /** The agency hears of an objection, and the other side of its outcome. */
    void moved(@Observes ObjectionMoved event) {
        ObjectionView objection = event.objection();
        String code = "notice.objection-" + objection.state().name();
        JsonObject details = about(objection.application(), objection.document(), objection.agency())
                .add("text", objection.answer().isEmpty() ? objection.grounds() : objection.answer())
                .build();
        if (objection.isOpen() || objection.state() == ObjectionState.WITHDRAWN) {
            tell(
                    objection.agency(),
                    objection.dossier(),
                    code,
                    details,
                    "/agency/objection?ref=" + objection.reference());
        } else {
            Stream.of(objection.trader(), objection.filedBy())
                    .distinct()
                    .forEach(organisation ->
                            tell(organisation, objection.dossier(), code, details, casePage(objection.dossier())));
        }
    }

    private void tellCustoms(String caseReference, String code, JsonObject details, String page) {
        register.organisations(Organisation.Kind.CUSTOMS)
                .forEach(customs -> tell(customs.code(), caseReference, code, details, page));
    }

    /** The other side hears what was done about what a decision demands. */
    void moved(@Observes UndertakingMoved event) {
        UndertakingView undertaking = event.undertaking();
        String code = "notice.undertaking-" + event.act().name();
        if (event.act() == UndertakingAct.HAND_IN || event.act() == UndertakingAct.LAPSE) {
            tell(
                    undertaking.agency(),
                    undertaking.dossier(),
                    code,
                    about(undertaking, event.text()),
                    "/agency/undertaking?ref=" + undertaking.reference());
        }
        if (event.act() != UndertakingAct.HAND_IN) {
            tellTraders(undertaking, code, event.text());
        }
    }

    void due(@Observes UndertakingDue event) {
        tellTraders(event.undertaking(), "notice.undertaking-due", "");
    }

    private void tellTraders(UndertakingView undertaking, String code, String text) {
        Stream.of(undertaking.trader(), undertaking.filedBy())
                .distinct()
                .forEach(organisation -> tell(
                        organisation,
                        undertaking.dossier(),
                        code,
                        about(undertaking, text),
                        "/trader/undertaking?ref=" + undertaking.reference()));
    }

    private static JsonObject about(UndertakingView undertaking, String text) {
        String due = undertaking.dueOn() == null ? "" : " ~ " + undertaking.dueOn();
        return about(undertaking.application(), undertaking.document(), undertaking.agency())
                .add("certificate", undertaking.certificate())
                .add("text", (undertaking.text() + due + "\n" + text).strip())
                .build();
    }

    /** Whoever got it hears of it: the applicant, whoever filed it, and customs. */
    void takenBack(@Observes CertificateTakenBack event) {
        CertificateFacts certificate = event.certificate();
        String code = event.replacement() == null ? "notice.certificate-revoked" : "notice.certificate-replaced";
        JsonObject details = about(certificate.application(), certificate.document(), certificate.agency())
                .add("certificate", certificate.number())
                .add("text", Objects.requireNonNullElse(event.replacement(), "") + " " + event.reason())
                .build();
        Stream.of(certificate.holder(), event.filedBy())
                .distinct()
                .forEach(organisation -> tell(
                        organisation,
                        certificate.dossierReference(),
                        code,
                        details,
                        "/trader/certificate?application=" + certificate.application()));
        tellCustoms(
                certificate.dossierReference(),
                code,
                details,
                "/customs/certificate?application=" + certificate.application());
    }

    private static JsonObjectBuilder about(String application, String document, String agency) {
        return Json.createObjectBuilder()
                .add("application", application)
                .add("document", document)
                .add("agency", agency);
    }

    private static String casePage(String reference) {
        return "/trader/case?ref=" + reference;
    }

    private void tell(String organisation, String caseReference, String code, JsonObject details, String page) {
        telling.tell(organisation, caseReference, code, details, page);
    }
}
