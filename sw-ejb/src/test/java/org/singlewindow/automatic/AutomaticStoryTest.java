package org.singlewindow.automatic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Reviewing;
import org.singlewindow.application.Viewing;
import org.singlewindow.catalogue.Approving;
import org.singlewindow.catalogue.CatalogueFile;
import org.singlewindow.catalogue.Cataloguing;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;
import org.singlewindow.timeline.TimelineEntryFacts;

/** What is of low risk is approved by its rule, explained, and left to a person as soon as one says so. */
class AutomaticStoryTest {
    private static final String FOOD = "official-mfds";
    private static final Map<String, String> THE_REST =
            Map.of("/FD01/items/2/expiry", "2028-11-01", "/VQ02/hc_no", "AU-26-1188", "/VQ02/hc_date", "2026-11-02");

    private final Stage stage = new Stage();
    private int lodged;

    @AfterEach
    void lower() {
        stage.close();
    }

    /** Administrators give food a rule, and switch it on. */
    private void rule(String automatic) {
        Cataloguing admin = stage.as("admin-one", Cataloguing.class);
        CatalogueFile file = admin.open(CatalogueKind.DOCUMENT, "FD01");
        String rule = "handling: {automatic: {law: {ko: 규칙, en: Rule}, " + automatic + "}}\n";
        String text = file.text().replaceFirst("(?m)^certificatePrefix:", rule + "certificatePrefix:");
        admin.save(CatalogueKind.DOCUMENT, "FD01", file.revision(), text);
        LocalDate today = LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));
        admin.propose(CatalogueKind.DOCUMENT, "FD01", file.revision() + 1, today);
        stage.as("admin-two", Approving.class).approve(CatalogueKind.DOCUMENT, "FD01", file.revision() + 2);
    }

    private void on() {
        stage.as("admin-one", SwitchingAutomatic.class).propose("FD01");
        stage.as("admin-two", SwitchingAutomatic.class).agree("FD01");
    }

    /** A food application of a consignment of its own, under a bill of lading of its own. */
    private String lodge() {
        String dossier = stage.typed("trader-hanbit", "beef", THE_REST);
        Drafting drafting = stage.as("trader-hanbit", Drafting.class);
        var before = drafting.open(dossier).section("transport");
        drafting.saveSection(
                dossier,
                "transport",
                before,
                Json.createObjectBuilder(before.asJsonObject())
                        .add("billOfLading", "AUTOBL" + ++lodged)
                        .build());
        Receipt receipt = stage.as("trader-hanbit", Lodging.class)
                .lodgeConnected(dossier, "automatic-story-" + lodged, new byte[] {1});
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

    private ApplicationState afterwards(String application) {
        stage.a(AutomaticRun.class).run();
        return view(application).state();
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(Refusal.class, act).code());
    }

    @Test
    void whatWasApprovedOftenEnoughIsApprovedAndExplained() {
        rule("approvals: 1, drawn: 0");
        on();
        String first = lodge();
        assertEquals(ApplicationState.RECEIVED, afterwards(first), "nothing like it was approved yet");
        decide(first, new Decision.Approve(null, null));
        String second = lodge();
        assertEquals(ApplicationState.APPROVED, afterwards(second));
        assertNotNull(view(second).certificate());
        assertEquals("automatic-mfds", view(second).holder());
        TimelineEntryFacts said = stage.as(FOOD, Reviewing.class).history(second).stream()
                .filter(entry -> entry.act().equals("automatic.approve"))
                .findFirst()
                .orElseThrow();
        assertTrue(said.details().contains("1회"), said.details());
    }

    @Test
    void whatWasRefusedOnceIsLeftToAPerson() {
        rule("approvals: 1, drawn: 0");
        on();
        decide(lodge(), new Decision.Approve(null, null));
        decide(lodge(), new Decision.Refuse("DOCUMENTS", "성적서가 없습니다."));
        assertEquals(ApplicationState.RECEIVED, afterwards(lodge()));
    }

    @Test
    void whatIsDrawnOrLargeIsLeftToAPerson() {
        rule("approvals: 1, drawn: 100");
        on();
        decide(lodge(), new Decision.Approve(null, null));
        assertEquals(ApplicationState.RECEIVED, afterwards(lodge()));
    }

    @Test
    void whatIsLargeIsLeftToAPerson() {
        rule("approvals: 1, drawn: 0, field: net_kg, upTo: 10");
        on();
        decide(lodge(), new Decision.Approve(null, null));
        assertEquals(ApplicationState.RECEIVED, afterwards(lodge()));
    }

    @Test
    void oneSwitchesItOffAtOnceAndTwoSwitchItOn() {
        rule("approvals: 1, drawn: 0");
        decide(lodge(), new Decision.Approve(null, null));
        assertEquals(ApplicationState.RECEIVED, afterwards(lodge()), "off, as everything begins");
        SwitchingAutomatic one = stage.as("admin-one", SwitchingAutomatic.class);
        refused("automatic.no-rule", () -> one.propose("VQ02"));
        refused("automatic.not-proposed", () -> one.agree("FD01"));
        one.propose("FD01");
        refused("catalogue.own-proposal", () -> one.agree("FD01"));
        stage.as("admin-two", SwitchingAutomatic.class).agree("FD01");
        String waiting = lodge();
        stage.as("admin-one", SwitchingAutomatic.class).switchOff("FD01");
        assertEquals(ApplicationState.RECEIVED, afterwards(waiting));
        assertEquals(
                List.of(false),
                stage.as("admin-two", SwitchingAutomatic.class).switches().stream()
                        .map(SwitchView::on)
                        .toList());
    }

    @Test
    void theDrawIsTheSameForTheSameCaseAndFair() {
        Draw draw = stage.a(Draw.class);
        assertEquals(draw.number("CASE-7 FD01"), draw.number("CASE-7 FD01"));
        long drawn = IntStream.range(0, 10_000)
                .filter(number -> draw.number("CASE-" + number + " FD01") < 10)
                .count();
        assertTrue(drawn > 850 && drawn < 1150, "a tenth, give or take: " + drawn);
    }
}
