package org.singlewindow.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.inspection.Inspecting;
import org.singlewindow.inspection.InspectionKind;
import org.singlewindow.inspection.Order;
import org.singlewindow.inspection.Ordering;
import org.singlewindow.issuance.Recalling;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;

/** The window looks up what it can about an application, and several without a finding are approved in one go. */
class CheckingStoryTest {
    private static final String FOOD = "official-mfds";
    private static final String COLLEAGUE = "official-mfds2";
    private static final String OTHER = "official-qia";
    private static final Map<String, String> THE_REST =
            Map.of("/FD01/items/2/expiry", "2028-11-01", "/VQ02/hc_no", "AU-26-1188", "/VQ02/hc_date", "2026-11-02");

    private final Stage stage = new Stage();
    private int lodged;

    @AfterEach
    void lower() {
        stage.close();
    }

    /** The food application of a new consignment. */
    private String lodge(String trader) {
        String dossier = stage.typed(trader, "beef", THE_REST);
        Receipt receipt =
                stage.as(trader, Lodging.class).lodgeConnected(dossier, "checking-story-" + ++lodged, new byte[] {1});
        stage.deliver();
        return receipt.agencies().stream()
                .filter(agency -> agency.document().equals("FD01"))
                .map(agency -> Objects.requireNonNull(agency.application()))
                .findFirst()
                .orElseThrow();
    }

    private ApplicationView view(String application) {
        return stage.as(FOOD, Viewing.class).outline(application);
    }

    private void decide(String application, Decision decision) {
        stage.as(FOOD, Deciding.class).claim(application);
        stage.as(FOOD, Deciding.class).decide(application, view(application).version(), decision);
    }

    private Map<String, Finding.Level> findings(String application) {
        Map<String, Finding.Level> found = new HashMap<>();
        stage.as(FOOD, Examining.class)
                .examine(application)
                .findings()
                .forEach(finding -> found.put(finding.code(), finding.level()));
        return found;
    }

    @Test
    void whatIsLodgedOnceHasNothingToLookAt() {
        Map<String, Finding.Level> found = findings(lodge("trader-hanbit"));
        assertEquals(Finding.Level.OK, found.get("checking.no-duplicate"), found.toString());
        assertEquals(Finding.Level.OK, found.get("checking.no-refusal"), found.toString());
        assertEquals(Finding.Level.OK, found.get("checking.days-fit"), found.toString());
    }

    @Test
    void theSameGoodsUnderTheSameBillAreSaid() {
        String first = lodge("trader-hanbit");
        String second = lodge("trader-hanbit");
        List<Finding> found = stage.as(FOOD, Examining.class).examine(second).findings();
        assertTrue(found.get(0).code().matches("checking.(duplicate|same-bill)"), found.toString());
        assertEquals(first, found.get(0).about());
        decide(first, new Decision.Refuse("DOCUMENTS", "성적서가 없습니다."));
        assertEquals(
                Finding.Level.OK,
                findings(second).get("checking.no-duplicate"),
                "what was refused may be applied for again");
    }

    @Test
    void whatWasRefusedOfTheSameMakerIsSaidAndStandsAmongPastCases() {
        String first = lodge("trader-hanbit");
        decide(first, new Decision.Refuse("DOCUMENTS", "성적서가 없습니다."));
        String second = lodge("trader-hanbit");
        assertEquals(Finding.Level.LOOK, findings(second).get("checking.goods-refused"));
        List<Examining.Past> past =
                stage.as(FOOD, Examining.class).examine(second).past();
        assertEquals(first, past.get(0).application());
        assertEquals(ApplicationState.REFUSED, past.get(0).outcome());
        assertTrue(past.get(0).sameMaker());
    }

    @Test
    void anotherAgencyIsToldNothing() {
        String application = lodge("trader-hanbit");
        Examining examining = stage.as(OTHER, Examining.class);
        assertThrows(Refusal.class, () -> examining.examine(application));
    }

    @Test
    void severalAreApprovedOneByOneWhereNothingWasFound() {
        String clean = lodge("trader-hanbit");
        assertTrue(stage.as(FOOD, ApprovingSeveral.class).approve(clean));
        assertEquals(ApplicationState.APPROVED, view(clean).state());
        String twice = lodge("trader-hanbit");
        Refusal open = assertThrows(
                Refusal.class, () -> stage.as(FOOD, ApprovingSeveral.class).approve(twice));
        assertEquals("checking.open", open.code());
        assertNull(view(twice).certificate());
    }

    @Test
    void whatAColleagueHoldsIsNotApprovedSo() {
        String held = lodge("trader-hanbit");
        stage.as(COLLEAGUE, Deciding.class).claim(held);
        assertThrows(Refusal.class, () -> stage.as(FOOD, ApprovingSeveral.class).approve(held));
        assertEquals(ApplicationState.IN_REVIEW, view(held).state());
    }

    @Test
    void whatWasRevokedSpeaksForNothing() {
        String first = lodge("trader-hanbit");
        decide(first, new Decision.Approve(null, null));
        String certificate = Objects.requireNonNull(view(first).certificate());
        stage.as(FOOD, Recalling.class).revoke(first, certificate, "잔류농약 기준 초과");
        String second = lodge("trader-hanbit");
        Map<String, Finding.Level> found = findings(second);
        assertEquals(Finding.Level.LOOK, found.get("checking.goods-revoked"), found.toString());
        assertNull(found.get("checking.no-refusal"));
        assertEquals(0, stage.a(Precedents.class).approvals(facts(second)));
    }

    private ApplicationFacts facts(String application) {
        return stage.a(CaseApplications.class).find(application).orElseThrow();
    }

    @Test
    void whatAnInspectionFoundWantingIsNotApprovedWithOthers() {
        String application = lodge("trader-hanbit");
        stage.as(FOOD, Deciding.class).claim(application);
        Ordering ordering = stage.as(FOOD, Ordering.class);
        Order usual = ordering.suggested(application);
        String inspection = ordering.order(
                application,
                new Order(InspectionKind.DOCUMENT, usual.office(), "", List.of(), usual.items(), "성적서 확인"));
        var wanting = new org.singlewindow.inspection.Finding(false, List.of(), List.of(), List.of(), "성적서가 다릅니다.");
        stage.as(FOOD, Inspecting.class).report(inspection, "checking-wanting-1", wanting, List.of());
        assertEquals(Finding.Level.FAULT, findings(application).get("inspection.wanting"));
        assertEquals(
                "checking.open",
                assertThrows(
                                Refusal.class,
                                () -> stage.as(FOOD, ApprovingSeveral.class).approve(application))
                        .code());
    }
}
