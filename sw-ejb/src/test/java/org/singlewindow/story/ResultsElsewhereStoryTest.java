package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationRequirement;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Preparing;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.lodgement.Statement;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.reference.Kst;
import org.singlewindow.result.Reporting;
import org.singlewindow.result.ResultElsewhere;
import org.singlewindow.result.ResultElsewhere.Outcome;
import org.singlewindow.result.ResultElsewhereFacts;
import org.singlewindow.result.ResultView;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;

/** Frozen pork was quarantined without the window: the result still reaches trader and customs through it. */
class ResultsElsewhereStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String QUARANTINE = "official-qia";
    private static final String CUSTOMS = "customs-busan";
    private static final String BUSINESS = "000-81-00011";

    private final Stage stage = new Stage();
    private String dossier = "";
    private String billOfLading = "";

    @BeforeEach
    void type() {
        dossier = stage.typed(TRADER, "pork-export", Map.of());
        Drafting drafting = stage.as(TRADER, Drafting.class);
        JsonObject transport = drafting.open(dossier).section("transport").asJsonObject();
        billOfLading = "hdmu-elsewhere-1";
        drafting.saveSection(
                dossier,
                "transport",
                transport,
                Json.createObjectBuilder(transport)
                        .add("billOfLading", billOfLading)
                        .build());
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void anApprovalThatCameBeforeSparesTheApplication() {
        ResultView waiting = report(approval("QIA-2026-77", BUSINESS, billOfLading));
        assertEquals(List.of(), waiting.declarations());

        Receipt receipt = lodge();

        assertEquals(null, receipt.agencies().get(0).application(), "nothing to apply for");
        assertEquals(4, stage.deliver(), "declaration and result to customs, two notices to the trader");
        assertEquals(DeclarationState.READY, at(receipt).state());
        assertEquals("QIA-2026-77", at(receipt).requirements().get(0).certificate());
        assertEquals(List.of(receipt.declaration()), reported().declarations());
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        clearing.release(
                receipt.declaration(), clearing.open(receipt.declaration()).revision());
    }

    @Test
    void anApprovalThatComesAfterMeetsTheRequirementAndTellsTheTrader() {
        Receipt receipt = lodge();
        assertEquals(DeclarationState.LODGED, at(receipt).state());

        ResultView carried = report(approval("QIA-2026-78", "0008100011", " " + billOfLading + "\t"));

        assertEquals(List.of(receipt.declaration()), carried.declarations());
        assertEquals(DeclarationState.READY, at(receipt).state());
        List<String> told = stage.as(TRADER, ReadingMessages.class).mine(Cut.at(0, 10)).rows().stream()
                .map(MessageFacts::code)
                .toList();
        assertTrue(told.contains("notice.approved-elsewhere"), told.toString());
    }

    @Test
    void aRefusalElsewhereYieldsToTheApplicationThatWasLodgedHere() {
        Receipt receipt = lodge();
        ResultView waiting = report(refusal("QIA-2026-79", receipt.declaration()));
        assertEquals(List.of(), waiting.declarations());
        assertEquals(
                DeclarationRequirement.State.OPEN,
                at(receipt).requirements().get(0).state());
    }

    @Test
    void aRefusalHereIsNotCorrectedOnceItWasApprovedElsewhere() {
        Receipt receipt = lodge();
        stage.deliver();
        String application = Objects.requireNonNull(receipt.agencies().get(0).application());
        Deciding deciding = stage.as(QUARANTINE, Deciding.class);
        deciding.claim(application);
        deciding.decide(
                application,
                stage.as(QUARANTINE, Viewing.class).outline(application).version(),
                new Decision.Refuse("CERTIFICATE", "증명서 번호가 다름"));
        report(approval("QIA-2026-83", BUSINESS, billOfLading));
        assertEquals(DeclarationState.READY, at(receipt).state());
        Refusal refused = assertThrows(
                Refusal.class, () -> stage.as(QUARANTINE, Deciding.class).reopen(application, "정정"));
        assertEquals("application.not-now", refused.code());
    }

    @Test
    void theSameReportTwiceChangesNothingAndAnotherUnderItsNumberIsRefused() {
        ResultView once = report(approval("QIA-2026-80", BUSINESS, billOfLading));
        ResultView twice = report(approval("QIA-2026-80", BUSINESS, billOfLading));
        assertEquals(once.result().reference(), twice.result().reference());
        Refusal refused = assertThrows(Refusal.class, () -> report(approval("QIA-2026-80", BUSINESS, "OTHER-1")));
        assertEquals("result.reported-differently", refused.code());
    }

    @Test
    void theApprovalOfAnotherBusinessOrAnotherCargoOpensNothing() {
        Receipt receipt = lodge();
        assertEquals(
                List.of(),
                report(approval("QIA-2026-81", "999-81-00099", billOfLading)).declarations());
        assertEquals(
                List.of(),
                report(approval("QIA-2026-82", BUSINESS, "HDMU-ELSEWHERE-2")).declarations());
        assertEquals(DeclarationState.LODGED, at(receipt).state());
    }

    @Test
    void aNumberThatIsOnlyWrittenOtherwiseIsShownToPeopleAndMeetsNothing() {
        report(approval("QIA-2026-90", BUSINESS, "HDMU-ELSEWHERE-1"));
        assertEquals(
                List.of("lodgement.result-near"),
                stage.as(TRADER, Preparing.class).of(dossier).warnings().stream()
                        .map(Violation::code)
                        .filter(code -> code.endsWith("near"))
                        .toList());

        Receipt receipt = lodge();
        assertEquals(DeclarationState.LODGED, at(receipt).state());
        assertEquals(1, told());

        ResultView near = report(approval("QIA-2026-91", BUSINESS, "HDMUELSEWHERE1"));
        assertEquals(List.of(), near.declarations());
        assertEquals(List.of(receipt.declaration()), near.near());
        assertEquals(List.of(receipt.declaration()), reported().near());
        assertEquals(
                List.of("QIA-2026-90", "QIA-2026-91"),
                stage
                        .as(QUARANTINE, Reporting.class)
                        .nearly(Objects.requireNonNull(receipt.agencies().get(0).application()))
                        .stream()
                        .map(ResultElsewhereFacts::number)
                        .toList());
        stage.a(Reporting.class).carryWaiting();
        assertEquals(DeclarationState.LODGED, at(receipt).state());
        assertEquals(2, told());
    }

    @Test
    void aNumberOfTheWindowIsReadInAnyWidthAndCase() {
        Receipt receipt = lodge();
        String typed = "\u00A0" + receipt.declaration().toLowerCase(Locale.ROOT).replace('-', '\u2011') + "\t";
        ResultView carried = report(new ResultElsewhere.Reported(
                "VQ04", "QIA-2026-95", Outcome.APPROVED, today(), null, "", BUSINESS, typed, Carriage.of(null, null)));
        assertEquals(List.of(receipt.declaration()), carried.declarations());
    }

    private long told() {
        return stage.as(TRADER, CaseFiles.class).own(dossier).timeline().stream()
                .filter(entry -> entry.act().equals("result.near"))
                .count();
    }

    @Test
    void whatIsWrongInAReportIsNamedMemberByMember() {
        LocalDate tomorrow = today().plusDays(1);
        InvalidForm wrong = assertThrows(
                InvalidForm.class,
                () -> report(new ResultElsewhere.Reported(
                        "FD01", " ", Outcome.REFUSED, tomorrow, today(), "", "12", null, Carriage.of(null, " "))));
        assertEquals(
                List.of(
                        "/document result.document-not-yours",
                        "/number result.number-malformed",
                        "/decidedOn result.decided-in-future",
                        "/validUntil result.valid-before-decided",
                        "/reason result.reason-wanted",
                        "/businessNumber result.business-number-malformed",
                        "/billOfLading result.nothing-to-match"),
                wrong.violations().stream()
                        .map(ResultsElsewhereStoryTest::written)
                        .toList());
    }

    private static String written(Violation violation) {
        return violation.pointer() + " " + violation.code();
    }

    private ResultView report(ResultElsewhere.Reported reported) {
        return stage.as(QUARANTINE, Reporting.class).report(reported);
    }

    private ResultView reported() {
        return stage.as(QUARANTINE, Reporting.class)
                .page("", Cut.at(0, 10))
                .rows()
                .get(0);
    }

    private ResultElsewhere.Reported approval(String number, String business, String bill) {
        return new ResultElsewhere.Reported(
                "VQ04", number, Outcome.APPROVED, today(), null, "", business, null, Carriage.of(bill, null));
    }

    private ResultElsewhere.Reported refusal(String number, @Nullable String declaration) {
        return new ResultElsewhere.Reported(
                "VQ04",
                number,
                Outcome.REFUSED,
                today(),
                null,
                "구제역 발생 지역",
                BUSINESS,
                declaration,
                Carriage.of(null, null));
    }

    private Receipt lodge() {
        Statement statement = stage.as(TRADER, Lodging.class).prepare(dossier);
        return stage.a(Lodging.class)
                .lodge(dossier, statement, stage.credential(TRADER).sign(statement.content()));
    }

    private DeclarationView at(Receipt receipt) {
        return stage.as(CUSTOMS, Clearing.class).open(receipt.declaration());
    }

    private LocalDate today() {
        return LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));
    }
}
