package org.singlewindow.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.singlewindow.application.ApplicationClosed;
import org.singlewindow.application.ApplicationDecided;
import org.singlewindow.application.ApplicationQuestioned;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.CertificateTakenBack;
import org.singlewindow.declaration.ConfirmationSpoken;
import org.singlewindow.declaration.DeclarationAnswered;
import org.singlewindow.declaration.DeclarationReady;
import org.singlewindow.declaration.DeclarationReleased;
import org.singlewindow.inspection.InspectionAct;
import org.singlewindow.inspection.InspectionChanged;
import org.singlewindow.inspection.InspectionView;
import org.singlewindow.invitation.Invited;
import org.singlewindow.outbox.Outbox;
import org.singlewindow.partner.CertificateEnding;
import org.singlewindow.party.MandateOffered;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Text;
import org.singlewindow.result.ResultCarried;
import org.singlewindow.result.ResultElsewhere;

/**
 * Tells the trader what happened, in the portal at once and by e-mail through the queue, in the transaction in which it
 * happened.
 */
@ApplicationScoped
class Notifying {
    private static final String NOTICE = "notice";
    private static final String OPERATOR = "SW";
    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'KST'").withZone(Kst.ZONE);

    @Inject
    private Messages messages;

    @Inject
    private Register register;

    @Inject
    private Outbox outbox;

    @Inject
    private Event<Told> told;

    @Inject
    private Clock clock;

    void decided(@Observes ApplicationDecided event) {
        if (event.state() == ApplicationState.WITHDRAWN) {
            return;
        }
        tell(
                event.applicant(),
                event.dossier(),
                "notice.application-" + event.state().name().toLowerCase(Locale.ROOT),
                about(event.application(), event.document(), event.agency())
                        .add("certificate", Objects.requireNonNullElse(event.certificate(), ""))
                        .add("text", Objects.requireNonNullElse(event.reason(), "")));
    }

    /** Both sides hear of it: nobody need wait for the other any more. */
    void closed(@Observes ApplicationClosed event) {
        JsonObject details = about(event.application(), event.document(), event.agency())
                .add("certificate", event.approval())
                .build();
        String code = "notice.application-closed";
        tell(event.applicant(), event.dossier(), code, details, casePage(event.dossier()));
        tell(event.agency(), event.dossier(), code, details, "/agency/review?application=" + event.application());
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
        register.organisations(Organisation.Kind.CUSTOMS)
                .forEach(customs -> tell(
                        customs.code(),
                        certificate.dossierReference(),
                        code,
                        details,
                        "/customs/certificate?application=" + certificate.application()));
    }

    /** Whoever did it knows; the other side, and the other offices that come, hear of it. */
    void changed(@Observes InspectionChanged event) {
        if (event.act() == InspectionAct.ASSIGN) {
            return;
        }
        InspectionView inspection = event.inspection();
        JsonObject details = about(inspection.application(), inspection.document(), inspection.agency())
                .add("declaration", inspection.declaration())
                .add("certificate", inspection.reference())
                .add("text", event.text())
                .build();
        String code = "notice.inspection-" + event.act().name();
        if (!event.byTrader()) {
            tell(
                    inspection.owner(),
                    inspection.dossier(),
                    code,
                    details,
                    "/trader/inspection?inspection=" + inspection.reference());
        }
        if (!event.by().equals(inspection.agency())) {
            String area = inspection.declaration().isEmpty() ? "/agency" : "/customs";
            tell(
                    inspection.agency(),
                    inspection.dossier(),
                    code,
                    details,
                    area + "/inspection?inspection=" + inspection.reference());
        }
    }

    void questioned(@Observes ApplicationQuestioned event) {
        tell(
                event.applicant(),
                event.dossier(),
                "notice.application-questioned",
                about(event.application(), event.document(), event.agency()).add("text", event.question()));
    }

    void carried(@Observes ResultCarried event) {
        tell(
                event.declarant(),
                event.dossier(),
                event.outcome() == ResultElsewhere.Outcome.APPROVED
                        ? "notice.approved-elsewhere"
                        : "notice.refused-elsewhere",
                about(event.number(), event.document(), event.agency())
                        .add("declaration", event.declaration())
                        .add("text", event.reason()));
    }

    void ready(@Observes DeclarationReady event) {
        tell(
                event.declarant(),
                event.dossier(),
                "notice.declaration-ready",
                Json.createObjectBuilder().add("declaration", event.declaration()));
    }

    void released(@Observes DeclarationReleased event) {
        tell(
                event.declarant(),
                event.dossier(),
                "notice.declaration-released",
                Json.createObjectBuilder().add("declaration", event.declaration()));
    }

    void answered(@Observes DeclarationAnswered event) {
        tell(
                event.declarant(),
                event.dossier(),
                "notice.declaration-" + event.act().name(),
                Json.createObjectBuilder()
                        .add("declaration", event.declaration())
                        .add("text", event.text()));
    }

    void spoken(@Observes ConfirmationSpoken event) {
        Text law = event.law();
        tell(
                event.declarant(),
                event.dossier(),
                "notice.confirmation-" + event.act().name(),
                Json.createObjectBuilder()
                        .add("declaration", event.declaration())
                        .add("text", (law.ko() + " (" + law.en() + ") " + event.text()).strip()));
    }

    /** Whoever is to act for somebody hears that they may once they accept. */
    void offered(@Observes MandateOffered event) {
        tell(
                event.broker(),
                OrganisationFacts.history(event.trader()),
                MessageFacts.MANDATE_OFFERED,
                Json.createObjectBuilder().add("trader", name(event.trader())).build(),
                "/trader/mandates");
    }

    /** Both sides hear of it: whoever must hand in the next certificate, and whoever registers it. */
    void ending(@Observes CertificateEnding event) {
        for (String organisation : List.of(event.partner(), OPERATOR)) {
            tell(
                    organisation,
                    OrganisationFacts.history(event.partner()),
                    "notice.certificate-ending",
                    Json.createObjectBuilder()
                            .add("agency", event.partner())
                            .add("text", event.holder() + ", " + event.validUntil()));
        }
    }

    /** Whoever is invited belongs to nobody yet: he gets a letter alone, whose link is made when it is written. */
    void invited(@Observes Invited event) {
        outbox.put(
                Outbox.NOTICES,
                NOTICE,
                event.reference(),
                Json.createObjectBuilder()
                        .add("to", event.email())
                        .add("case", event.reference())
                        .add("code", "notice.invited")
                        .add("invitation", event.invitation())
                        .add(
                                "details",
                                Json.createObjectBuilder()
                                        .add("trader", name(event.organisation()))
                                        .add("text", "~ " + UNTIL.format(event.endsAt())))
                        .build());
    }

    private static JsonObjectBuilder about(String application, String document, String agency) {
        return Json.createObjectBuilder()
                .add("application", application)
                .add("document", document)
                .add("agency", agency);
    }

    private String name(String organisation) {
        return register.organisation(organisation)
                .map(known -> known.nameKo() + " (" + known.nameEn() + ")")
                .orElse(organisation);
    }

    private static String casePage(String reference) {
        return "/trader/case?ref=" + reference;
    }

    private void tell(String organisation, String caseReference, String code, JsonObjectBuilder details) {
        tell(organisation, caseReference, code, details.build(), casePage(caseReference));
    }

    /** The page is where the letter leads to. */
    private void tell(String organisation, String caseReference, String code, JsonObject details, String page) {
        messages.add(new Message(organisation, caseReference, code, details, clock.instant()));
        told.fire(new Told(organisation, caseReference));
        register.organisation(organisation)
                .map(OrganisationFacts::email)
                .filter(address -> !address.isBlank())
                .ifPresent(address -> outbox.put(
                        Outbox.NOTICES,
                        NOTICE,
                        caseReference,
                        Json.createObjectBuilder()
                                .add("to", address)
                                .add("case", caseReference)
                                .add("code", code)
                                .add("page", page)
                                .add("details", details)
                                .build()));
    }
}
