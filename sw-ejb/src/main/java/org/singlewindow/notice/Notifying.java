package org.singlewindow.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.application.AnswerAwaited;
import org.singlewindow.application.ApplicationClosed;
import org.singlewindow.application.ApplicationQuestioned;
import org.singlewindow.application.ApplicationsLate;
import org.singlewindow.application.MoreTimeAnswered;
import org.singlewindow.application.MoreTimeWanted;
import org.singlewindow.colleague.ColleagueMentioned;
import org.singlewindow.declaration.ConfirmationSpoken;
import org.singlewindow.declaration.DeclarationAnswered;
import org.singlewindow.declaration.DeclarationReady;
import org.singlewindow.declaration.DeclarationReleased;
import org.singlewindow.duty.DutyStated;
import org.singlewindow.hold.HoldAct;
import org.singlewindow.hold.HoldChanged;
import org.singlewindow.hold.HoldView;
import org.singlewindow.inspection.InspectionAct;
import org.singlewindow.inspection.InspectionChanged;
import org.singlewindow.inspection.InspectionView;
import org.singlewindow.invitation.Invited;
import org.singlewindow.loading.LoadingAct;
import org.singlewindow.loading.LoadingChanged;
import org.singlewindow.loading.LoadingView;
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
import org.singlewindow.wallet.WalletEnding;

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
    private Telling telling;

    @Inject
    private Register register;

    @Inject
    private Outbox outbox;

    /** Both sides hear of it: nobody need wait for the other any more. */
    void closed(@Observes ApplicationClosed event) {
        JsonObject details = about(event.application(), event.document(), event.agency())
                .add("certificate", event.approval())
                .build();
        String code = "notice.application-closed";
        tell(event.applicant(), event.dossier(), code, details, casePage(event.dossier()));
        tell(event.agency(), event.dossier(), code, details, review(event.application()));
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
                about(event.application(), event.document(), event.agency()).add("text", asked(event)));
    }

    private static String asked(ApplicationQuestioned event) {
        Stream<String> items = event.asked().items().stream().map(item -> "- " + item.text());
        Stream<String> until = Stream.ofNullable(event.asked().until()).map(day -> "~ " + day);
        return Stream.of(Stream.of(event.question()), items, until)
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n"));
    }

    /** The applicant is reminded; where the day is over and no rule refuses for it, the agency hears that nothing was answered. */
    void awaited(@Observes AnswerAwaited event) {
        JsonObject details = about(event.application(), event.document(), event.agency())
                .add("text", "~ " + event.until())
                .build();
        if (event.over()) {
            tell(event.agency(), event.dossier(), "notice.not-answered", details, review(event.application()));
        } else {
            String page = "/trader/answer?application=" + event.application();
            tell(event.applicant(), event.dossier(), "notice.answer-awaited", details, page);
        }
    }

    void moreTime(@Observes MoreTimeWanted event) {
        JsonObject details = about(event.application(), event.document(), event.agency())
                .add("text", "~ " + event.until() + "\n" + event.reason())
                .build();
        tell(event.agency(), event.dossier(), "notice.time-wanted", details, review(event.application()));
    }

    void moreTime(@Observes MoreTimeAnswered event) {
        tell(
                event.applicant(),
                event.dossier(),
                event.granted() ? "notice.time-given" : "notice.time-declined",
                about(event.application(), event.document(), event.agency()).add("text", "~ " + event.until()));
    }

    /** Everybody of the agency hears of it, and its head with them. */
    void late(@Observes ApplicationsLate event) {
        tell(
                event.agency(),
                OrganisationFacts.history(event.agency()),
                "notice.applications-late",
                Json.createObjectBuilder()
                        .add("agency", event.agency())
                        .add("text", String.valueOf(event.many()))
                        .build(),
                "/agency/worklist?view=LATE");
    }

    private static String review(String application) {
        return "/agency/review?application=" + application;
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

    /** Customs hears what is asked of it; whose goods are held, who declared them, and the agency what it answers. */
    void held(@Observes HoldChanged event) {
        HoldView hold = event.hold();
        String code = "notice." + event.act().code().replace('.', '-');
        JsonObject details = about(hold.application(), "", hold.agency())
                .add("declaration", hold.declaration())
                .add("text", Objects.requireNonNullElse(hold.answer(), hold.reason()))
                .build();
        if (event.act() == HoldAct.ASK || event.act() == HoldAct.TAKE_BACK) {
            register.organisations(Organisation.Kind.CUSTOMS)
                    .forEach(customs -> tell(
                            customs.code(),
                            hold.dossier(),
                            code,
                            details,
                            "/customs/consignment?ref=" + hold.declaration()));
            return;
        }
        tell(hold.agency(), hold.dossier(), code, details, "/agency/review?application=" + hold.application());
        if (event.act() != HoldAct.DECLINE && event.act() != HoldAct.END) {
            Stream.of(hold.declarant(), event.filedBy())
                    .distinct()
                    .forEach(whose -> tell(whose, hold.dossier(), code, details, casePage(hold.dossier())));
        }
    }

    void owed(@Observes DutyStated event) {
        String code = event.duty().isPaid() ? "notice.duty-paid" : "notice.duty-stated";
        JsonObject details = Json.createObjectBuilder()
                .add("declaration", event.duty().declaration())
                .add("text", event.duty().total() + " KRW " + event.duty().number())
                .build();
        Stream.of(event.declarant(), event.filedBy())
                .distinct()
                .forEach(whose -> tell(whose, event.dossier(), code, details, casePage(event.dossier())));
    }

    /** Customs hears what is asked of it; whose goods they are, and who declared them, all else. */
    void loading(@Observes LoadingChanged event) {
        LoadingView loading = event.loading();
        String code = "notice." + event.act().code().replace('.', '-');
        JsonObject details = Json.createObjectBuilder()
                .add("declaration", loading.declaration())
                .add("text", event.act() == LoadingAct.ASK ? wish(loading) : said(loading))
                .build();
        if (event.act() == LoadingAct.ASK) {
            register.organisations(Organisation.Kind.CUSTOMS)
                    .forEach(customs -> tell(
                            customs.code(),
                            loading.dossier(),
                            code,
                            details,
                            "/customs/consignment?ref=" + loading.declaration()));
        } else {
            Stream.of(loading.declarant(), event.filedBy())
                    .distinct()
                    .forEach(whose -> tell(whose, loading.dossier(), code, details, casePage(loading.dossier())));
        }
    }

    private static String wish(LoadingView loading) {
        return "~ " + loading.askedUntil() + " " + loading.askedReason();
    }

    private static String said(LoadingView loading) {
        return (loading.deadline() + " " + Objects.requireNonNullElse(loading.said(), "")).strip();
    }

    void ending(@Observes WalletEnding event) {
        tell(
                event.owner(),
                OrganisationFacts.history(event.owner()),
                "notice.wallet-ending",
                Json.createObjectBuilder()
                        .add("text", event.title() + ", ~ " + event.validUntil())
                        .build(),
                "/trader/wallet");
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

    /** A colleague is told that somebody wrote to him, and not what. */
    void mentioned(@Observes ColleagueMentioned event) {
        outbox.put(
                Outbox.NOTICES,
                NOTICE,
                event.dossier(),
                Json.createObjectBuilder()
                        .add("to", event.email())
                        .add("case", event.dossier())
                        .add("code", "notice.colleague-mentioned")
                        .add("page", "/agency/review?application=" + event.application())
                        .add("details", about(event.application(), event.document(), event.agency()))
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

    private void tell(String organisation, String caseReference, String code, JsonObject details, String page) {
        telling.tell(organisation, caseReference, code, details, page);
    }
}
