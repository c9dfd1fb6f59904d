package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.singlewindow.application.Answering;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.application.Worklist;
import org.singlewindow.application.WorklistQuery;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.lodgement.Statement;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.party.Mandate;
import org.singlewindow.party.MandateFacts;
import org.singlewindow.party.Mandating;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.ChainCheck;
import org.singlewindow.timeline.InMemoryTimelineEntries;
import org.singlewindow.timeline.TimelineEntry;
import org.singlewindow.timeline.TimelineEntryFacts;

/** Frozen beef from Australia: entered once, lodged once, decided by two agencies, released by customs. */
class ConsignmentStoryTest {
    private static final List<String> FROM_LODGING_TO_RELEASE = List.of(
            "declaration.lodge",
            "application.lodge",
            "application.lodge",
            "application.deliver",
            "application.deliver",
            "application.claim",
            "application.approve",
            "application.claim",
            "application.approve",
            "declaration.confirmation-confirm",
            "declaration.ready",
            "declaration.release");

    private static final String TRADER = "trader-hanbit";
    private static final String FOOD = "official-mfds";
    private static final String QUARANTINE = "official-qia";
    private static final String CUSTOMS = "customs-busan";
    static final Map<String, String> THE_REST =
            Map.of("/FD01/items/2/expiry", "2028-11-01", "/VQ02/hc_no", "AU-26-1188", "/VQ02/hc_date", "2026-11-02");

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void oneConsignmentFromTheFirstLineToTheRelease() {
        String dossier = stage.typed(TRADER, "beef", THE_REST);
        Receipt receipt = lodge(dossier);
        assertEquals(
                List.of("FD01", "VQ02"),
                receipt.agencies().stream().map(Receipt.AgencyReceipt::document).toList());

        assertEquals(3, stage.deliver(), "one to each agency, one to customs");
        assertEquals(1, worklist(FOOD).size());
        assertEquals(1, worklist(QUARANTINE).size());

        approve(FOOD, application(receipt, "FD01"), null);
        assertEquals(DeclarationState.LODGED, declaration(receipt).state());
        assertRefused("declaration.requirement-open", () -> release(receipt));

        approve(QUARANTINE, application(receipt, "VQ02"), "검역시행장에서 봉인을 확인할 것");
        assertRefused("declaration.confirmation-open", () -> release(receipt));
        stage.confirm(receipt.declaration());
        assertEquals(DeclarationState.READY, declaration(receipt).state(), "it moved on by itself");
        release(receipt);

        assertEquals(DeclarationState.RELEASED, declaration(receipt).state());
        assertRefused("declaration.already-released", () -> release(receipt));
        assertEquals(
                List.of(
                        "notice.declaration-released",
                        "notice.declaration-ready",
                        "notice.confirmation-CONFIRM",
                        "notice.application-approved",
                        "notice.application-approved"),
                messages().stream()
                        .map(MessageFacts::code)
                        .sorted((a, b) -> b.compareTo(a))
                        .toList());
        assertEquals(
                FROM_LODGING_TO_RELEASE,
                timeline(dossier).stream()
                        .map(TimelineEntryFacts::act)
                        .filter(act -> !act.startsWith("dossier."))
                        .toList());
    }

    @Test
    void theAgencyAsksAndSeesWhatTheAnswerChanged() {
        Receipt receipt = lodge(stage.typed(TRADER, "beef", THE_REST));
        stage.deliver();
        String application = application(receipt, "VQ02");
        stage.as(QUARANTINE, Deciding.class).claim(application);
        decide(QUARANTINE, application, new Decision.Ask("증명서 번호를 확인해 주십시오."));
        assertEquals(ApplicationState.QUESTIONED, view(TRADER, application).state());

        stage.as(TRADER, Answering.class)
                .answer(
                        application,
                        "번호를 고쳤습니다.",
                        Json.createObjectBuilder()
                                .add("hc_no", "AU-26-1189")
                                .add("bl_no", "FORGED-0001")
                                .build());

        ApplicationView answered = view(QUARANTINE, application);
        assertEquals(ApplicationState.IN_REVIEW, answered.state());
        assertEquals("번호를 고쳤습니다.", answered.note());
        assertEquals(
                List.of("hc_no"),
                answered.changes().stream().map(change -> change.field()).toList(),
                "what the signed consignment answers cannot be changed on the way");
        decide(QUARANTINE, application, new Decision.Approve(null, null));
        assertEquals(ApplicationState.APPROVED, view(TRADER, application).state());
    }

    @Test
    void aRefusedRequirementHoldsTheGoods() {
        Receipt receipt = lodge(stage.typed(TRADER, "beef", THE_REST));
        stage.deliver();
        String application = application(receipt, "VQ02");
        stage.as(QUARANTINE, Deciding.class).claim(application);
        assertRefused(
                "application.reason-unknown", () -> decide(QUARANTINE, application, new Decision.Refuse("NONE", "…")));
        String reason = stage.a(org.singlewindow.codes.CodeLists.class)
                .list("refusal-reason")
                .get(0)
                .code();
        decide(QUARANTINE, application, new Decision.Refuse(reason, "증명서가 원본과 다릅니다."));

        assertEquals(DeclarationState.BLOCKED, declaration(receipt).state());
        assertRefused("declaration.requirement-refused", () -> release(receipt));
        assertRefused(
                "application.already-decided", () -> decide(QUARANTINE, application, new Decision.Approve(null, null)));
    }

    @Test
    void whatIsMissingIsNamedAtItsPlaceAndNothingIsLodged() {
        String dossier = stage.typed(TRADER, "beef", Map.of("/VQ02/hc_no", "AU-26-1188"));
        InvalidForm refusal = assertThrows(
                InvalidForm.class, () -> stage.as(TRADER, Lodging.class).prepare(dossier));
        assertEquals(
                List.of("/answers/FD01/items/2/expiry", "/answers/VQ02/hc_date"),
                refusal.violations().stream().map(Violation::pointer).toList());
        assertTrue(stage.as(TRADER, Drafting.class).open(dossier).isDraft());
        assertEquals(0, stage.deliver());
    }

    @Test
    void aDoubleClickLodgesOnce() {
        String dossier = stage.typed(TRADER, "beef", THE_REST);
        Statement statement = stage.as(TRADER, Lodging.class).prepare(dossier);
        byte[] signature = stage.credential(TRADER).sign(statement.content());
        Receipt first = stage.as(TRADER, Lodging.class).lodge(dossier, statement, signature);
        Receipt second = stage.as(TRADER, Lodging.class).lodge(dossier, statement, signature);
        assertEquals(first, second);
        assertEquals(3, stage.deliver());
        assertRefused(
                "lodgement.nothing-left", () -> stage.as(TRADER, Lodging.class).prepare(dossier));
    }

    @Test
    void onlyTheSignersOwnSignatureOverExactlyTheseBytesLodges() {
        String dossier = stage.typed(TRADER, "beef", THE_REST);
        Statement statement = stage.as(TRADER, Lodging.class).prepare(dossier);
        byte[] byOther = stage.credential("trader-nuri").sign(statement.content());
        assertRefused(
                "lodgement.signed-by-other",
                () -> stage.as(TRADER, Lodging.class).lodge(dossier, statement, byOther));
        byte[] signature = stage.credential(TRADER).sign(statement.content());
        stage.as(TRADER, Drafting.class)
                .saveSection(
                        dossier,
                        "transport",
                        stage.a(Drafting.class).open(dossier).section("transport"),
                        Json.createObjectBuilder(stage.a(Drafting.class)
                                        .open(dossier)
                                        .section("transport")
                                        .asJsonObject())
                                .add("billOfLading", "CHANGED-AFTER-SIGNING")
                                .build());
        assertRefused(
                "lodgement.dossier-changed",
                () -> stage.as(TRADER, Lodging.class).lodge(dossier, statement, signature));
        Statement anew = stage.as(TRADER, Lodging.class).prepare(dossier);
        assertRefused(
                "party.signature-wrong", () -> stage.as(TRADER, Lodging.class).lodge(dossier, anew, signature));
    }

    @Test
    void twoOfficialsNeverOverwriteEachOther() {
        Receipt receipt = lodge(stage.typed(TRADER, "beef", THE_REST));
        stage.deliver();
        String application = application(receipt, "FD01");
        stage.as(FOOD, Deciding.class).claim(application);
        assertRefused(
                "application.held-by-other",
                () -> stage.as("official-mfds2", Deciding.class).claim(application));
        assertRefused(
                "application.held-by-other",
                () -> decide("official-mfds2", application, new Decision.Approve(null, null)));
        assertRefused(
                "application.changed-meanwhile",
                () -> stage.as(FOOD, Deciding.class).decide(application, -1, new Decision.Approve(null, null)));
    }

    @Test
    void forEveryoneElseTheCaseDoesNotExist() {
        String dossier = stage.typed(TRADER, "beef", THE_REST);
        Receipt receipt = lodge(dossier);
        stage.deliver();
        String food = application(receipt, "FD01");
        assertRefused(
                "dossier.not-found",
                () -> stage.as("trader-nuri", CaseFiles.class).own(dossier));
        assertRefused(
                "dossier.not-found",
                () -> stage.as("broker-garam", CaseFiles.class).own(dossier));
        assertRefused("application.not-found", () -> view("trader-nuri", food));
        assertRefused("application.not-found", () -> view(QUARANTINE, food));
        assertRefused("application.not-found", () -> view("helpdesk-one", food));
        assertRefused(
                "application.not-found",
                () -> stage.as(QUARANTINE, Deciding.class).claim(food));
        assertEquals(food, view(CUSTOMS, food).reference());
    }

    @Test
    void aBrokerActsWhileTheMandateLasts() {
        String dossier = stage.typed(TRADER, "beef", THE_REST);
        stage.as(TRADER, Mandating.class).grant("GARAM", new Mandate.Scope(Set.of(), null));
        MandateFacts mandate = stage.as(TRADER, Mandating.class).mine().get(0);
        assertRefused(
                "dossier.not-found",
                () -> stage.as("broker-garam", Drafting.class).open(dossier));
        stage.as("broker-garam", Mandating.class).accept(mandate.id());
        assertEquals(
                dossier, stage.as("broker-garam", Drafting.class).open(dossier).reference());
        stage.as(TRADER, Mandating.class).end(mandate.id());
        assertRefused(
                "dossier.not-found",
                () -> stage.as("broker-garam", Drafting.class).open(dossier));
    }

    @Test
    void aMessageThatArrivesTwiceIsTakenInOnce() {
        String dossier = stage.typed(TRADER, "beef", THE_REST);
        lodge(dossier);
        stage.deliver();
        var sent = stage.a(org.singlewindow.outbox.InMemoryEnvelopes.class)
                .in(org.singlewindow.outbox.Delivery.ACKNOWLEDGED, Cut.at(0, 10))
                .rows();
        assertEquals(3, sent.size());
        sent.forEach(envelope ->
                stage.a(org.singlewindow.correspondence.Dispatching.class).arrived(envelope.id()));
        assertEquals(
                2,
                timeline(dossier).stream()
                        .filter(entry -> entry.act().equals("application.deliver"))
                        .count());
    }

    @Test
    void whoeverCutsATimelineIsFoundOut() {
        String dossier = stage.typed(TRADER, "beef", THE_REST);
        lodge(dossier);
        assertTrue(stage.a(ChainCheck.class).check(dossier).isWhole());
        InMemoryTimelineEntries entries = stage.a(InMemoryTimelineEntries.class);
        List<TimelineEntry> chain = entries.of(dossier);
        entries.remove(chain.get(chain.size() - 1));
        assertFalse(stage.a(ChainCheck.class).check(dossier).isWhole(), "the end is missing");
        entries.remove(chain.get(1));
        assertEquals(2, stage.a(ChainCheck.class).check(dossier).breaks().get(0).sequence());
    }

    @Test
    void theCertificateIsGenuineForWhoHoldsIt() {
        Receipt receipt = lodge(stage.typed(TRADER, "beef", THE_REST));
        stage.deliver();
        String application = application(receipt, "FD01");
        approve(FOOD, application, null);
        String number = Objects.requireNonNull(view(TRADER, application).certificate());
        Certificates certificates = stage.a(Certificates.class);
        String code = certificates.find(number).orElseThrow().checkCode();
        assertEquals(
                application, certificates.verify(number, code).orElseThrow().application());
        assertTrue(certificates.verify(number, "WRONGCODE2").isEmpty());
    }

    private Receipt lodge(String dossier) {
        Statement statement = stage.as(TRADER, Lodging.class).prepare(dossier);
        return stage.a(Lodging.class)
                .lodge(dossier, statement, stage.credential(TRADER).sign(statement.content()));
    }

    private List<ApplicationView> worklist(String official) {
        return stage.as(official, Worklist.class)
                .page(new WorklistQuery(
                        EnumSet.of(ApplicationState.RECEIVED), "", "", "", WorklistQuery.Sort.DUE, Cut.at(0, 10)))
                .rows();
    }

    private void approve(String official, String application, @Nullable String conditions) {
        stage.as(official, Deciding.class).claim(application);
        decide(official, application, new Decision.Approve(conditions, null));
    }

    private void decide(String official, String application, Decision decision) {
        long version = view(official, application).version();
        stage.as(official, Deciding.class).decide(application, version, decision);
    }

    private ApplicationView view(String person, String application) {
        return stage.as(person, Viewing.class).open(application);
    }

    private DeclarationView declaration(Receipt receipt) {
        return stage.as(CUSTOMS, Clearing.class).open(receipt.declaration());
    }

    private void release(Receipt receipt) {
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        clearing.release(
                receipt.declaration(), clearing.open(receipt.declaration()).revision());
    }

    private List<MessageFacts> messages() {
        return stage.as(TRADER, ReadingMessages.class).mine(Cut.at(0, 20)).rows();
    }

    private List<TimelineEntryFacts> timeline(String dossier) {
        return stage.as(TRADER, CaseFiles.class).own(dossier).timeline();
    }

    private static String application(Receipt receipt, String document) {
        return receipt.agencies().stream()
                .filter(agency -> agency.document().equals(document))
                .map(Receipt.AgencyReceipt::application)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(String code, Executable act) {
        assertEquals(code, assertThrows(Refusal.class, act).code());
    }
}
