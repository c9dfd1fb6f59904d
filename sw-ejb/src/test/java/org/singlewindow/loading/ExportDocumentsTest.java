package org.singlewindow.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.declaration.Clearance;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Register;
import org.singlewindow.payload.Payloads;
import org.singlewindow.payload.Published;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;
import org.singlewindow.story.StageClock;

/** Exports from lodging to loading: each document that an export can need, and what becomes of what is not loaded in time. */
class ExportDocumentsTest {
    private static final String TRADER = "trader-hanbit";
    private static final String CUSTOMS = "customs-busan";

    private final Stage stage = new Stage();
    private String dossier = "";
    private String declaration = "";

    @AfterEach
    void lower() {
        stage.close();
    }

    @ParameterizedTest
    @CsvSource({
        "VQ04, 0203291000, certificate-wanted, YES",
        "VQ05, 0106190000, '', ''",
        "FQ03, 0301990000, certificate-wanted, YES",
        "PQ02, 0810100000, certificate-wanted, YES",
        "FD04, 2914111000, precursor, 67-64-1",
        "FD06, 3004909900, narcotic, PSYCHOTROPIC",
        "EN02, 8549210000, '', ''"
    })
    void eachDocumentOfAnExportLeadsFromTheFormToTheShip(String document, String hs, String question, String answer) {
        lodge(document, hs, question, answer);
        release();
        LoadingView loading =
                stage.as(TRADER, ExtendingLoading.class).ofCase(dossier).orElseThrow();
        assertEquals(today().plusDays(30), loading.deadline());
        stage.as(CUSTOMS, WatchingLoading.class).loaded(declaration, today(), "PEARL FEEDER 118S");
        assertEquals(
                LoadingState.LOADED,
                stage.as(TRADER, ExtendingLoading.class)
                        .ofCase(dossier)
                        .orElseThrow()
                        .state());
        assertEquals("notice.loading-load", newest());
    }

    @Test
    void theExporterIsWarnedGetsMoreTimeAndAfterThatTheReleaseLapses() {
        lodge("VQ04", "0203291000", "certificate-wanted", "YES");
        release();
        Lapsing lapsing = stage.a(Lapsing.class);
        assertEquals(List.of(), lapsing.toWarn(9));
        stage.a(StageClock.class).pass(Duration.ofDays(24));
        lapsing.toWarn(9).forEach(lapsing::warn);
        assertEquals("notice.loading-warn", newest());
        assertEquals(List.of(), lapsing.toWarn(9), "once");

        LocalDate until = today().plusDays(20);
        ExtendingLoading extending = stage.as(TRADER, ExtendingLoading.class);
        refused("loading.no-such-day", () -> extending.ask(dossier, today(), "선박 지연"));
        refused("loading.no-such-day", () -> extending.ask(dossier, today().plusDays(400), "선박 지연"));
        extending.ask(dossier, until, "선박 지연");
        refused("loading.not-now", () -> extending.ask(dossier, until, "선박 지연"));
        stage.a(StageClock.class).pass(Duration.ofDays(10));
        assertEquals(List.of(), lapsing.overdue(9), "who asked in time waits for an answer");
        assertEquals(
                1,
                stage.as(CUSTOMS, WatchingLoading.class)
                        .list(LoadingList.ASKED, "", Cut.first(5))
                        .rows()
                        .size());
        stage.a(WatchingLoading.class).extend(declaration, "");
        assertEquals(until, loading().deadline());
        refused(
                "loading.not-now",
                () -> stage.as(CUSTOMS, WatchingLoading.class).decline(declaration, "late"));

        stage.a(StageClock.class).pass(Duration.ofDays(11));
        assertEquals(List.of(declaration), lapsing.overdue(9));
        lapsing.lapse(declaration);
        lapsing.lapse(declaration);
        assertEquals("notice.loading-lapse", newest());
        refused(
                "loading.not-now",
                () -> stage.as(CUSTOMS, WatchingLoading.class).loaded(declaration, today(), ""));
        stage.as(CUSTOMS, WatchingLoading.class).returned(declaration, "보세구역으로 재반입");
        assertEquals(LoadingState.RETURNED, loading().state());
    }

    @Test
    void whatCustomsUndoesIsNotLoadedAnyMore() {
        lodge("VQ04", "0203291000", "certificate-wanted", "YES");
        assertTrue(stage.as(TRADER, ExtendingLoading.class).ofCase(dossier).isEmpty(), "not before its release");
        release();
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        clearing.answer(declaration, clearing.open(declaration).revision(), Clearance.Act.CANCEL, "계약 취소");
        assertEquals(LoadingState.CANCELLED, loading().state());
        refused(
                "loading.not-now",
                () -> stage.as(CUSTOMS, WatchingLoading.class).loaded(declaration, today(), ""));
    }

    private LoadingView loading() {
        return stage.as(TRADER, ExtendingLoading.class).ofCase(dossier).orElseThrow();
    }

    private void lodge(String document, String hs, String question, String answer) {
        DocumentDefinition definition =
                stage.a(Definitions.class).find(document, today()).orElseThrow();
        dossier = stage.typed(TRADER, "pork-export", Map.of());
        Drafting drafting = stage.as(TRADER, Drafting.class);
        JsonValue items = drafting.open(dossier).section("items");
        JsonObject item = items.asJsonArray().getJsonObject(0);
        drafting.saveSection(
                dossier,
                "items",
                items,
                Json.createArrayBuilder()
                        .add(Json.createObjectBuilder(item).add("hs", hs))
                        .build());
        if (!document.equals("VQ04")) {
            answer(drafting, dossier, question, answer);
            JsonObject sample = stage.a(Payloads.class)
                    .answers(stage.a(Published.class).sample(document).orElseThrow());
            JsonObjectBuilder answers =
                    Json.createObjectBuilder(sample.getJsonObject("head")).add("items", sample.getJsonObject("items"));
            for (String last : List.of("valid_to", "plan_date")) {
                if (definition.field(last).isPresent()) {
                    answers.add(last, today().plusDays(60).toString());
                }
            }
            drafting.saveAnswers(dossier, document, drafting.open(dossier).answersFor(document), answers.build());
            definition
                    .attachments()
                    .forEach(paper ->
                            stage.a(Attaching.class).attach(dossier, paper.kind(), "paper.pdf", OnePage.bytes()));
        }
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "export-story", new byte[] {1});
        declaration = receipt.declaration();
        assertEquals(
                List.of(document),
                receipt.agencies().stream().map(Receipt.AgencyReceipt::document).toList());
        stage.deliver();
        approve(definition.agency(), String.valueOf(receipt.agencies().get(0).application()));
    }

    private static void answer(Drafting drafting, String dossier, String question, String answer) {
        JsonObjectBuilder answers = Json.createObjectBuilder();
        if (!question.isEmpty()) {
            answers.add(question, Json.createObjectBuilder().add("1", answer));
        }
        drafting.saveAnswers(dossier, "requirement", drafting.open(dossier).answersFor("requirement"), answers.build());
    }

    private void approve(String agency, String application) {
        String official = "export-" + agency;
        Register register = stage.a(Register.class);
        if (register.organisation(agency).isEmpty()) {
            register.found(
                    agency,
                    Organisation.Kind.AGENCY,
                    new Text(agency, agency),
                    new Organisation.Contact("", "", "", "", "", ""));
        }
        register.admit(official, agency, Actor.Role.OFFICIAL, new Text(official, official), null);
        stage.as(official, Deciding.class).claim(application);
        long version = stage.as(official, Viewing.class).outline(application).version();
        stage.a(Deciding.class).decide(application, version, new Decision.Approve(null, null));
    }

    private void release() {
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        clearing.release(declaration, clearing.open(declaration).revision());
        assertEquals(DeclarationState.RELEASED, clearing.open(declaration).state());
    }

    private LocalDate today() {
        return LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));
    }

    private String newest() {
        return stage.as(TRADER, ReadingMessages.class).mine(Cut.first(1)).rows().stream()
                .map(MessageFacts::code)
                .findFirst()
                .orElse("");
    }

    private static void refused(String code, Runnable act) {
        assertEquals(code, assertThrows(Refusal.class, act::run).code());
    }
}
