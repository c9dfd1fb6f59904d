package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Claiming;
import org.singlewindow.lodgement.LeftOut;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Preparing;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.lodgement.Statement;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.requirement.NotSubject;
import org.singlewindow.shared.Refusal;

/** Frozen pork for Hong Kong: declared before loading, quarantined by one agency, released by customs. */
class ExportStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String QUARANTINE = "official-qia";
    private static final String CUSTOMS = "customs-busan";

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void anExportIsLodgedDecidedAndReleased() {
        String dossier = stage.typed(TRADER, "pork-export", Map.of());
        Statement statement = stage.as(TRADER, Lodging.class).prepare(dossier);
        assertEquals(List.of("VQ04"), statement.documents());
        Receipt receipt = stage.a(Lodging.class)
                .lodge(dossier, statement, stage.credential(TRADER).sign(statement.content()));
        assertTrue(receipt.declaration().startsWith("EX"), receipt.declaration());
        assertEquals(2, stage.deliver(), "one to the agency, one to customs");

        String application = String.valueOf(receipt.agencies().get(0).application());
        JsonObject head =
                stage.as(QUARANTINE, Viewing.class).open(application).content().getJsonObject("head");
        assertEquals("한빛미트", head.getString("exporter_name"));
        assertEquals("Harbour View Provisions Ltd.", head.getString("consignee_name"));
        assertEquals("HK", head.getString("dest_country"));
        stage.as(QUARANTINE, Deciding.class).claim(application);
        long version = stage.as(QUARANTINE, Viewing.class).open(application).version();
        stage.as(QUARANTINE, Deciding.class).decide(application, version, new Decision.Approve(null, null));

        assertEquals(DeclarationState.READY, state(receipt));
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        clearing.release(
                receipt.declaration(), clearing.open(receipt.declaration()).revision());
        assertEquals(DeclarationState.RELEASED, state(receipt));
    }

    private DeclarationState state(Receipt receipt) {
        return stage.as(CUSTOMS, Clearing.class).open(receipt.declaration()).state();
    }

    @Test
    void whatAnExportMissesIsNamedInTermsOfAnExport() {
        String dossier = stage.typed(TRADER, "pork-export", Map.of());
        change(dossier, "shipment", "destinationCountry", "");
        change(dossier, "exporter", "customsId", "");
        assertEquals(
                List.of(
                        "/consignment/shipment/destinationCountry form.required",
                        "/consignment/exporter/customsId form.required",
                        "/answers/VQ04/dest_country form.required"),
                refused(dossier));
    }

    @Test
    void anExportIsDeclaredBeforeItIsLoaded() {
        String dossier = stage.typed(TRADER, "pork-export", Map.of());
        LocalDate yesterday =
                LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE)).minusDays(1);
        change(dossier, "transport", "inspectionDate", yesterday.toString());
        change(dossier, "transport", "loadingDate", yesterday.toString());
        assertEquals(
                List.of(
                        "/consignment/transport/loadingDate lodgement.loaded-already",
                        "/consignment/transport/loadingDate form.before"),
                refused(dossier));
    }

    @Test
    void whatIsNotNeededIsSignedWithItsReason() {
        String dossier = stage.typed(TRADER, "pork-export", Map.of("/requirement/certificate-wanted/1", "NO"));
        assertTrue(stage.as(TRADER, Preparing.class).of(dossier).documents().isEmpty());
        Statement statement = stage.as(TRADER, Lodging.class).prepare(dossier);
        JsonObject signed = Json.parse(new String(statement.content(), StandardCharsets.UTF_8));
        JsonObject reason = signed.getJsonArray("notSubject").getJsonObject(0);
        assertEquals("VQ04 13101", reason.getString("document") + " " + reason.getString("code"));
        assertTrue(reason.getString("law").contains("제41조"));
    }

    @Test
    void aReasonThatNeedsProofIsNotLodgedWithoutIt() {
        String dossier = stage.typed(TRADER, "pork-export", Map.of());
        JsonObject answers = stage.as(TRADER, Drafting.class).open(dossier).answersFor("requirement");
        stage.a(Drafting.class)
                .saveAnswers(
                        dossier,
                        "requirement",
                        answers,
                        Json.createObjectBuilder(answers)
                                .add(
                                        "not-subject-VQ04",
                                        Json.createObjectBuilder().add("1", "13401"))
                                .build());
        assertEquals(List.of("/attachments/exemption-certificate lodgement.proof-missing"), refused(dossier));
    }

    @Test
    void aClaimIsMadeTakenBackAndShownToCustoms() {
        String dossier = stage.typed(TRADER, "pork-export", Map.of());
        Claiming claiming = stage.as(TRADER, Claiming.class);
        List<String> codes = claiming
                .reasons(
                        dossier, stage.a(Preparing.class).of(dossier).findings().requirements())
                .getOrDefault("VQ04", List.of())
                .stream()
                .map(NotSubject.Reason::code)
                .toList();
        assertTrue(codes.containsAll(List.of("13101", "13201", "13401", "13901")), codes::toString);
        assertEquals(
                "lodgement.no-such-reason",
                assertThrows(Refusal.class, () -> claiming.claim(dossier, "VQ04", List.of(1), "69102"))
                        .code());
        claiming.claim(dossier, "VQ04", List.of(1), "13401");
        assertEquals(List.of("/attachments/exemption-certificate lodgement.proof-missing"), refused(dossier));
        claiming.withdraw(dossier, "VQ04", 1);
        assertEquals(
                1, stage.as(TRADER, Preparing.class).of(dossier).documents().size());
        claiming.claim(dossier, "VQ04", List.of(1), "13201");
        assertEquals(List.of(), stage.as(TRADER, Preparing.class).of(dossier).documents());

        Statement statement = stage.as(TRADER, Lodging.class).prepare(dossier);
        stage.a(Lodging.class)
                .lodge(dossier, statement, stage.credential(TRADER).sign(statement.content()));
        assertEquals(
                "dossier.already-lodged",
                assertThrows(
                                Refusal.class,
                                () -> stage.as(TRADER, Claiming.class).withdraw(dossier, "VQ04", 1))
                        .code());
        LeftOut seen = stage.as(CUSTOMS, CaseFiles.class).leftOut(dossier).get(0);
        assertEquals("VQ04 1 13201", seen.document() + " " + seen.item() + " " + seen.code());
        assertTrue(seen.claimed());
        assertTrue(seen.law().ko().contains("제41조") && seen.reason().en().contains("exempt"), seen::toString);
    }

    private void change(String dossier, String section, String field, String value) {
        Drafting drafting = stage.as(TRADER, Drafting.class);
        JsonObject before = drafting.open(dossier).section(section).asJsonObject();
        drafting.saveSection(
                dossier,
                section,
                before,
                Json.createObjectBuilder(before).add(field, value).build());
    }

    private List<String> refused(String dossier) {
        return assertThrows(
                        InvalidForm.class, () -> stage.as(TRADER, Lodging.class).prepare(dossier))
                .violations()
                .stream()
                .map((Violation violation) -> violation.pointer() + " " + violation.code())
                .toList();
    }
}
