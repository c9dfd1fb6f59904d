package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.singlewindow.application.Answering;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Papers;
import org.singlewindow.application.Viewing;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.lodgement.CaseFile;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Preparing;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.lodgement.Statement;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.party.Mandate;
import org.singlewindow.party.MandateFacts;
import org.singlewindow.party.Mandating;
import org.singlewindow.reference.Direction;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;

/** A mandate for one document opens that document, and nothing else of the trader. */
class MandateScopeTest {
    private static final String TRADER = "trader-hanbit";
    private static final String BROKER = "broker-garam";
    private static final byte[] PAPER = OnePage.bytes();

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void theApplicationsOfOtherDocumentsDoNotExist() {
        Receipt receipt = lodged();
        mandate("VQ02");
        String covered = application(receipt, "VQ02");
        String other = application(receipt, "FD01");
        assertEquals(covered, stage.as(BROKER, Viewing.class).open(covered).reference());
        assertRefused(
                "application.not-found", () -> stage.as(BROKER, Viewing.class).open(other));
        assertRefused(
                "application.not-found", () -> stage.as(BROKER, Answering.class).questions(other));
        assertRefused(
                "application.not-found", () -> stage.as(BROKER, Answering.class).withdraw(other));
        assertRefused(
                "application.not-found", () -> stage.as(BROKER, Papers.class).of(other));

        assertEquals(
                List.of(covered),
                stage.as(BROKER, Viewing.class).ofCase(receipt.dossier()).stream()
                        .map(ApplicationView::reference)
                        .toList());
        CaseFile part = stage.as(BROKER, CaseFiles.class).own(receipt.dossier());
        assertEquals(List.of("VQ02"), documents(part));
        assertNull(part.declaration(), "the consignment is not theirs");
        assertEquals(JsonValue.EMPTY_JSON_OBJECT, part.dossier().consignment());
        assertEquals(Set.of("VQ02"), part.dossier().answers().keySet());
        assertTrue(part.dossier().attachments().isEmpty());
        assertFalse(part.toString().contains(other), "not even its number");
        assertTrue(part.timeline().stream().allMatch(entry -> entry.subject().equals(covered)));
        assertEquals(
                part.dossier().reference(),
                stage.as(BROKER, CaseFiles.class)
                        .lodged(Cut.at(0, 10))
                        .rows()
                        .get(0)
                        .dossier()
                        .reference());
    }

    @Test
    void theConsignmentIsNotTheirs() {
        Receipt receipt = lodged();
        String draft = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        mandate("VQ02");
        for (String dossier : List.of(receipt.dossier(), draft)) {
            Drafting drafting = stage.as(BROKER, Drafting.class);
            List<Executable> acts = List.of(
                    () -> drafting.open(dossier),
                    () -> drafting.copy(dossier),
                    () -> drafting.rename(dossier, "x"),
                    () -> drafting.saveSection(dossier, "shipment", JsonValue.EMPTY_JSON_OBJECT, text("a", "b")),
                    () -> drafting.saveAnswers(dossier, "VQ02", JsonValue.EMPTY_JSON_OBJECT, text("a", "b")),
                    () -> stage.a(Preparing.class).of(dossier),
                    () -> stage.a(Lodging.class).prepare(dossier),
                    () -> stage.a(Lodging.class).lodgeConnected(dossier, "some-key-1", new byte[] {1}),
                    () -> stage.a(CaseFiles.class).receipt(dossier),
                    () -> stage.a(CaseFiles.class).signedRecords(dossier));
            acts.forEach(act -> assertRefused("dossier.not-found", act));
        }
        assertRefused(
                "dossier.not-found", () -> stage.as(BROKER, CaseFiles.class).own(draft));
        assertEquals(
                0,
                stage.as(BROKER, Drafting.class)
                        .mine(Dossier.State.DRAFT, Cut.at(0, 10))
                        .total());
    }

    @Test
    void aMandateForADocumentThatTheCaseDoesNotHaveShowsNothing() {
        Receipt receipt = lodged();
        mandate("MD01");
        assertRefused(
                "dossier.not-found", () -> stage.as(BROKER, CaseFiles.class).own(receipt.dossier()));
        assertRefused(
                "dossier.not-found",
                () -> stage.as(BROKER, Attaching.class).attach(receipt.dossier(), "other", "a.pdf", PAPER));
        assertEquals(0, stage.as(BROKER, CaseFiles.class).lodged(Cut.at(0, 10)).total());
        assertEquals(
                List.of(MessageFacts.MANDATE_OFFERED),
                stage.as(BROKER, ReadingMessages.class).mine(Cut.at(0, 10)).rows().stream()
                        .map(MessageFacts::code)
                        .toList(),
                "the mandate is told, and nothing about the case");
    }

    @Test
    void listsAndCountsAgree() {
        Receipt receipt = lodged();
        mandate("VQ02");
        approve("official-mfds", application(receipt, "FD01"));
        approve("official-qia", application(receipt, "VQ02"));
        ReadingMessages messages = stage.as(BROKER, ReadingMessages.class);
        assertEquals(
                List.of("VQ02"),
                messages.mine(Cut.at(0, 50)).rows().stream()
                        .map(MessageFacts::document)
                        .filter(Objects::nonNull)
                        .toList());
        assertEquals(2, messages.mine(Cut.at(0, 50)).total(), "the decision, and the mandate that was offered");
        assertEquals(2, messages.unread());
        messages.opened(receipt.dossier());
        assertEquals(1, messages.unread());
        assertEquals(1, stage.as(TRADER, ReadingMessages.class).unread(), "what is not theirs they have not read");
        assertEquals(1, stage.as(BROKER, CaseFiles.class).lodged(Cut.at(0, 10)).total());
    }

    @Test
    void whoFiledADossierHasItsConsignmentAndStillNoOtherDocuments() {
        mandate("FD01");
        JsonObject sample = Stage.sample("beef", ConsignmentStoryTest.THE_REST);
        JsonObject answers = sample.getJsonObject("answers");
        Drafting drafting = stage.as(BROKER, Drafting.class);
        assertRefused(
                "lodgement.no-mandate-for",
                () -> drafting.create("HANBIT", Direction.IMPORT, "x", JsonValue.EMPTY_JSON_OBJECT, answers));
        String dossier = drafting.create("HANBIT", Direction.IMPORT, "beef");
        sample.getJsonObject("consignment")
                .forEach((section, value) -> drafting.saveSection(
                        dossier, section, drafting.open(dossier).section(section), value));
        drafting.saveAnswers(dossier, "FD01", JsonValue.EMPTY_JSON_OBJECT, answers.getJsonObject("FD01"));
        assertRefused(
                "dossier.not-found",
                () -> drafting.saveAnswers(
                        dossier, "VQ02", JsonValue.EMPTY_JSON_OBJECT, answers.getJsonObject("VQ02")));

        stage.as(TRADER, Drafting.class)
                .saveAnswers(dossier, "VQ02", JsonValue.EMPTY_JSON_OBJECT, answers.getJsonObject("VQ02"));
        assertFalse(stage.as(BROKER, Drafting.class).open(dossier).answers().containsKey("VQ02"));
        assertEquals(
                List.of("FD01"),
                stage.as(BROKER, Preparing.class).of(dossier).documents().stream()
                        .map(prepared -> prepared.requirement().document())
                        .toList());
        String copy = stage.as(BROKER, Drafting.class).copy(dossier);
        assertFalse(stage.as(TRADER, Drafting.class).open(copy).answers().containsKey("VQ02"), "nor a copy of them");
        assertEquals(
                2,
                stage.as(BROKER, Drafting.class)
                        .mine(Dossier.State.DRAFT, Cut.at(0, 10))
                        .total());
    }

    @Test
    void aMandateThatEndsEndsAtOnce() {
        Receipt receipt = lodged();
        long mandate = mandate("VQ02");
        Viewing viewing = stage.as(BROKER, Viewing.class);
        String covered = application(receipt, "VQ02");
        viewing.open(covered);
        stage.as(TRADER, Mandating.class).end(mandate);
        assertRefused(
                "application.not-found", () -> stage.as(BROKER, Viewing.class).open(covered));
        assertRefused(
                "dossier.not-found", () -> stage.as(BROKER, CaseFiles.class).own(receipt.dossier()));
        assertEquals(0, stage.as(BROKER, CaseFiles.class).lodged(Cut.at(0, 10)).total());
    }

    private long mandate(String document) {
        stage.as(TRADER, Mandating.class).grant("GARAM", new Mandate.Scope(Set.of(document), null));
        MandateFacts mandate = stage.as(TRADER, Mandating.class).mine().get(0);
        stage.as(BROKER, Mandating.class).accept(mandate.id());
        return mandate.id();
    }

    private Receipt lodged() {
        String dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        Statement statement = stage.as(TRADER, Lodging.class).prepare(dossier);
        byte[] signature = stage.credential(TRADER).sign(statement.content());
        Receipt receipt = stage.as(TRADER, Lodging.class).lodge(dossier, statement, signature);
        stage.deliver();
        return receipt;
    }

    private void approve(String official, String application) {
        stage.as(official, Deciding.class).claim(application);
        long version = stage.as(official, Viewing.class).open(application).version();
        stage.as(official, Deciding.class).decide(application, version, new Decision.Approve(null, null));
    }

    private static List<String> documents(CaseFile file) {
        return file.applications().stream().map(ApplicationView::document).toList();
    }

    private static JsonObject text(String name, String value) {
        return Json.createObjectBuilder().add(name, value).build();
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
