package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.application.Application;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.Applications;
import org.singlewindow.application.Viewing;
import org.singlewindow.application.Worklist;
import org.singlewindow.application.WorklistQuery;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.Dossiers;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodgement;
import org.singlewindow.lodgement.Lodgements;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.outbox.Envelope;
import org.singlewindow.outbox.Envelopes;
import org.singlewindow.privacy.Reason;
import org.singlewindow.sealing.AtRest;
import org.singlewindow.sealing.InMemoryDataKeys;
import org.singlewindow.sealing.Sealing;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;

/** Numbers that identify people stand in no column, queue or file as they are; without the key nobody reads them. */
class AtRestStoryTest {
    private static final String TRADER = "trader-hanbit";

    private final Stage stage = new Stage();

    @BeforeEach
    void asksWhoCarries() {
        PersonalDataStoryTest.askWhoCarries(stage);
        stage.a(Sealing.class).takeCharge();
    }

    @AfterEach
    void lower() {
        AtRest.leave();
        stage.close();
    }

    private Receipt lodged() {
        Map<String, String> answers = new HashMap<>(ConsignmentStoryTest.THE_REST);
        answers.put("/FD01/carrier_passport", PersonalDataStoryTest.PASSPORT);
        answers.put("/FD01/carrier_alien", PersonalDataStoryTest.ALIEN);
        answers.put("/FD01/carrier_birth", PersonalDataStoryTest.BIRTH);
        answers.put("/FD01/carrier_name", "홍길동");
        String dossier = stage.typed(TRADER, "beef", answers);
        return stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "at-rest-1", new byte[] {1});
    }

    private static void assertSealed(String column) {
        assertTrue(column.contains("sealed:1:k1:"), column);
        for (String plain :
                List.of(PersonalDataStoryTest.PASSPORT, PersonalDataStoryTest.ALIEN, PersonalDataStoryTest.BIRTH)) {
            assertFalse(column.contains(plain), column);
        }
    }

    private Dossier dossier(Receipt receipt) {
        return stage.a(Dossiers.class).find(receipt.dossier()).orElseThrow();
    }

    private Application application(Receipt receipt) {
        String reference = receipt.agencies().stream()
                .filter(agency -> agency.document().equals("FD01"))
                .map(Receipt.AgencyReceipt::application)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
        return stage.a(Applications.class).find(reference).orElseThrow();
    }

    @Test
    void noColumnHoldsThemAsTheyAre() {
        Receipt receipt = lodged();
        String answers = AtRest.column(dossier(receipt).answers());
        assertSealed(answers);
        assertTrue(answers.contains("홍길동"), "names are masked, not sealed");
        assertEquals(dossier(receipt).answers(), AtRest.read(answers));

        String content = AtRest.column(application(receipt).content());
        assertSealed(content);
        assertEquals(application(receipt).content(), AtRest.read(content));
        assertNotEquals(content, AtRest.column(application(receipt).content()), "no two look the same");
    }

    @Test
    void norDoesTheSignedRecordWhichStaysAsItWasSigned() {
        Lodgement lodgement =
                stage.a(Lodgements.class).of(dossier(lodged()).id()).get(0);
        String signed = new String(lodgement.content(), StandardCharsets.UTF_8);
        assertTrue(signed.contains(PersonalDataStoryTest.PASSPORT));
        String column = AtRest.text(signed);
        assertSealed(column);
        assertEquals(signed, AtRest.readText(column));
    }

    @Test
    void norAMessageInTheOutboxOrInAQueueOrItsEvidence() {
        Receipt receipt = lodged();
        Envelope envelope =
                stage.a(Envelopes.class).about(application(receipt).reference()).get(0);
        assertSealed(envelope.carriedBody());
        assertEquals(envelope.body(), Sealing.openedText(envelope.carriedBody()));
        byte[] payload = envelope.body().getBytes(StandardCharsets.UTF_8);
        byte[] kept = AtRest.bytes(payload);
        assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains(PersonalDataStoryTest.PASSPORT));
        assertArrayEquals(payload, AtRest.readBytes(kept));
    }

    @Test
    void aNewKeyTakesOverAndTheOldOneStillOpens() {
        Receipt receipt = lodged();
        String before = AtRest.column(application(receipt).content());
        stage.a(InMemoryDataKeys.class).begin("k2");
        assertTrue(AtRest.column(application(receipt).content()).contains("sealed:1:k2:"));
        assertEquals(application(receipt).content(), AtRest.read(before));
    }

    @Test
    void withoutItsKeyAValueIsRefusedClearlyAndKeptAsItIs() {
        String column = AtRest.column(application(lodged()).content());
        byte[] bytes = AtRest.bytes(new byte[] {1, 2, 3});
        String text = AtRest.text("{\"carrier_passport\":\"M1\"}");
        stage.a(InMemoryDataKeys.class).begin("k2");
        stage.a(InMemoryDataKeys.class).lose("k1");
        JsonObject read = AtRest.read(column);
        JsonObject head = read.getJsonObject("head");
        assertEquals("나한빛", head.getString("applicant_rep"), "everything else can be read");
        Refusal refusal = assertThrows(Refusal.class, () -> head.getString("carrier_passport"));
        assertEquals("reference.key-missing", refusal.code());
        assertEquals(List.of("k1"), refusal.args());
        assertEquals(
                "reference.key-missing",
                assertThrows(Refusal.class, read::toString).code());
        assertTrue(AtRest.column(read).contains("sealed:1:k1:"), "saving something else loses nothing");
        assertEquals(
                "reference.key-missing",
                assertThrows(Refusal.class, () -> AtRest.readBytes(bytes)).code());
        assertEquals(
                "reference.key-missing",
                assertThrows(Refusal.class, () -> Sealing.readable(AtRest.readText(text)))
                        .code());
    }

    @Test
    void aCaseWithoutItsKeyIsInListsAndOpensForNobodyUntilTheKeyIsBack() {
        Receipt receipt = lodged();
        stage.deliver();
        keptUnderALostKey(receipt);
        String application = application(receipt).reference();
        WorklistQuery all = new WorklistQuery(
                EnumSet.allOf(ApplicationState.class), "", "", "", WorklistQuery.Sort.DUE, Cut.at(0, 10));
        assertEquals(
                1, stage.as("official-mfds", Worklist.class).page(all).rows().size());
        assertEquals(1, stage.as(TRADER, CaseFiles.class).lodged(Cut.at(0, 10)).total());
        Viewing viewing = stage.as("official-mfds", Viewing.class);
        assertEquals("reference.key-missing", refused(() -> viewing.open(application)));
        assertEquals(
                "reference.key-missing", refused(() -> viewing.openInFull(application, Reason.given("COMPARE", ""))));
        assertEquals(
                "reference.key-missing",
                refused(() -> stage.as("customs-busan", CaseFiles.class).forCustoms(receipt.dossier())));
        assertEquals(
                "reference.key-missing",
                refused(() -> stage.as(TRADER, CaseFiles.class).own(receipt.dossier())));
    }

    /** What the stores in memory hold becomes what a database would give back without the key. */
    private void keptUnderALostKey(Receipt receipt) {
        String content = AtRest.column(application(receipt).content());
        String answers = AtRest.column(dossier(receipt).answers());
        stage.a(InMemoryDataKeys.class).begin("k2");
        stage.a(InMemoryDataKeys.class).lose("k1");
        AtRest.set(application(receipt), "content", AtRest.read(content));
        AtRest.set(dossier(receipt), "answers", AtRest.read(answers));
    }

    private static String refused(Executable act) {
        return assertThrows(Refusal.class, act).code();
    }

    @Test
    void aChangedOrMovedValueIsNotTakenForAnother() {
        JsonObject one =
                Json.createObjectBuilder().add("carrier_passport", "M12345678").build();
        String column = AtRest.column(one);
        String moved = column.replace("carrier_passport", "carrier_alien");
        assertEquals(
                "reference.seal-broken",
                assertThrows(Refusal.class, () -> AtRest.read(moved).getString("carrier_alien"))
                        .code());
        String changed = column.substring(0, column.length() - 12) + "AAAAAAAAAA\"}";
        assertEquals(
                "reference.seal-broken",
                assertThrows(Refusal.class, () -> AtRest.read(changed).getString("carrier_passport"))
                        .code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sealed:",
                "sealed:0:",
                "sealed:0:sealed:1:x",
                "sealed:1:",
                "sealed:1:k9:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "sealed:2:x"
            })
    void whatSomebodyTypesIsNeverTakenForSealed(String typed) {
        JsonObject object = Json.createObjectBuilder()
                .add("office", typed)
                .add("rows", Json.createArrayBuilder().add(typed))
                .build();
        assertEquals(object, AtRest.read(AtRest.column(object)));
        stage.a(InMemoryDataKeys.class).lose("k1");
        assertEquals(object, AtRest.read(AtRest.column(object)), "nor does it need a key");
    }

    @Test
    void withoutAnyKeyNothingOfItIsKept() {
        stage.a(InMemoryDataKeys.class).lose("k1");
        String dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        Drafting drafting = stage.as(TRADER, Drafting.class);
        JsonObject before = drafting.open(dossier).answersFor("FD01");
        JsonObject typed = Json.createObjectBuilder(before)
                .add("carrier_passport", "M12345678")
                .build();
        assertEquals(
                "reference.no-data-key",
                assertThrows(Refusal.class, () -> drafting.saveAnswers(dossier, "FD01", before, typed))
                        .code());
    }

    @Test
    void whatIsNotMarkedCostsNothing() {
        JsonObject plain = Json.createObjectBuilder().add("office", "x").build();
        assertEquals("{\"office\":\"x\"}", AtRest.column(plain));
        String text = "{\"office\":\"x\"}";
        assertSame(text, AtRest.text(text));
    }
}
