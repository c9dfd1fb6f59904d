package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.declaration.Clearance;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.Confirmation;
import org.singlewindow.declaration.Confirming;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.declaration.DeclarationView.ToConfirm;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.DossierQuery;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.intake.Entering;
import org.singlewindow.intake.Receiving;
import org.singlewindow.intake.Submitting;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Preparing;
import org.singlewindow.lodgement.Proving;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.lodgement.Statement;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;

/** What goods need under laws that this window has no document for holds them until a customs officer confirms it. */
class ConfirmationStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String CUSTOMS = "customs-busan";
    /** Shotgun cartridges: the laws on firearms and on defence. */
    private static final String CARTRIDGES = "9306210000";

    private static final String ANSWERS = "requirement";
    private static final byte[] PAPER = OnePage.bytes();
    private static final byte[] CERTIFICATE = {1};

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    /** One way in: goods with answers and papers become a declaration, if they can be lodged at all. */
    private interface Door {
        Receipt lodge(String hs, JsonObject answers, List<String> papers);
    }

    Stream<Arguments> doors() {
        return Stream.of(
                Arguments.of("page", (Door) this::byPage),
                Arguments.of("one request", (Door) this::byRequest),
                Arguments.of("WCO", (Door) this::byDeclaration));
    }

    private Receipt byPage(String hs, JsonObject answers, List<String> papers) {
        Drafting drafting = stage.as(TRADER, Drafting.class);
        String dossier = drafting.create("HANBIT", Direction.IMPORT, "카트리지");
        consignment(hs)
                .forEach((section, value) -> drafting.saveSection(
                        dossier, section, drafting.open(dossier).section(section), value));
        answers.forEach((id, byItem) -> byItem.asJsonObject().forEach((item, value) -> {
            String said = byItem.asJsonObject().getString(item);
            Proving proving = stage.as(TRADER, Proving.class);
            if (id.startsWith("permit-")) {
                proving.permit(dossier, id.substring("permit-".length()), List.of(Integer.valueOf(item)), said);
            } else {
                proving.reason(dossier, id.substring("not-subject-".length()), List.of(Integer.valueOf(item)), said);
            }
        }));
        papers.forEach(kind -> stage.a(Attaching.class).attach(dossier, kind, kind + ".pdf", PAPER));
        Statement statement = stage.as(TRADER, Lodging.class).prepare(dossier);
        return stage.a(Lodging.class)
                .lodge(dossier, statement, stage.credential(TRADER).sign(statement.content()));
    }

    private Receipt byRequest(String hs, JsonObject answers, List<String> papers) {
        JsonObject all = Json.createObjectBuilder().add(ANSWERS, answers).build();
        Entering.Entered entered = new Entering.Entered(null, Direction.IMPORT, "cartridges", consignment(hs), all);
        List<Attaching.Paper> files = papers.stream()
                .map(kind -> new Attaching.Paper(kind, kind + ".pdf", PAPER))
                .toList();
        return stage.as(TRADER, Submitting.class)
                .submit(new Submitting.Submission(entered, files), "key-" + hs, CERTIFICATE)
                .receipt();
    }

    private Receipt byDeclaration(String hs, JsonObject answers, List<String> papers) {
        StringBuilder said = new StringBuilder();
        answers.forEach((id, byItem) -> byItem.asJsonObject()
                .keySet()
                .forEach(item ->
                        said.append("""
                            <AdditionalInformation><StatementCode>%s</StatementCode>
                            <StatementDescription>%s</StatementDescription></AdditionalInformation>
                            """.formatted(id, byItem.asJsonObject().getString(item)))));
        String xml = """
            <Declaration><FunctionCode>9</FunctionCode><FunctionalReferenceID>R-%s</FunctionalReferenceID>
            <TypeCode>IM</TypeCode><GoodsShipment><GovernmentAgencyGoodsItem>%s
            <Commodity><Description>CARTRIDGES</Description>
            <Classification><ID>%s</ID><IdentificationTypeCode>TSP</IdentificationTypeCode></Classification>
            <GoodsMeasure><NetNetWeightMeasure>10</NetNetWeightMeasure></GoodsMeasure></Commodity>
            <Origin><CountryCode>US</CountryCode></Origin>
            </GovernmentAgencyGoodsItem></GoodsShipment></Declaration>
            """.formatted(hs, said, hs);
        Receipt receipt = stage.as(TRADER, Receiving.class)
                .receive(xml.getBytes(StandardCharsets.UTF_8), null, null, CERTIFICATE)
                .receipt();
        papers.forEach(kind -> stage.as(TRADER, Attaching.class).attach(receipt.dossier(), kind, kind + ".pdf", PAPER));
        return receipt;
    }

    private static JsonObject consignment(String hs) {
        JsonObject beef = Stage.sample("beef", Map.of()).getJsonObject("consignment");
        JsonArray items = beef.getJsonArray("items");
        JsonObject item = items.getJsonObject(0);
        JsonObjectBuilder goods = Json.createObjectBuilder();
        Stream.of("origin", "quantity", "unit", "netWeight", "grossWeight", "packages", "packageType", "amount")
                .filter(item::containsKey)
                .forEach(field -> goods.add(field, item.get(field)));
        goods.add("sequence", "1").add("hs", hs).add("description", "GOODS");
        return Json.createObjectBuilder(beef)
                .add("items", Json.createArrayBuilder().add(goods))
                .build();
    }

    private static JsonObject permits() {
        return said("permit-GN", "경찰-2026-77", "permit-DF", "DAPA 26/1");
    }

    private static JsonObject said(String... idsAndValues) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        for (int i = 0; i < idsAndValues.length; i += 2) {
            all.add(idsAndValues[i], Json.createObjectBuilder().add("1", idsAndValues[i + 1]));
        }
        return all.build();
    }

    @Test
    void whatIsNamedNeverReleasesButWhatCustomsConfirmsDoes() {
        for (Arguments door : doors().toList()) {
            Receipt receipt = ((Door) door.get()[1]).lodge(CARTRIDGES, permits(), List.of("permit-gn", "permit-df"));
            String at = door.get()[0].toString();
            assertEquals(List.of("DF", "GN"), laws(receipt), at);
            assertEquals("경찰-2026-77", one(receipt, "GN").permit(), at);
            assertEquals(DeclarationState.LODGED, seen(receipt).state(), at);
            assertFalse(seen(receipt).acts().contains(Clearance.Act.RELEASE), at);
            assertHeld(receipt);

            confirm(receipt, "GN");
            assertHeld(receipt);
            confirm(receipt, "DF");
            assertEquals(DeclarationState.READY, seen(receipt).state(), at);
            assertEquals(CUSTOMS, one(receipt, "DF").spokenBy(), at);
            stage.as(CUSTOMS, Clearing.class)
                    .release(receipt.declaration(), seen(receipt).revision());
            assertEquals(DeclarationState.RELEASED, seen(receipt).state(), at);
            assertRefused("declaration.already-released", () -> confirm(receipt, "DF"));
        }
    }

    @Test
    void nothingOpensTheWayButTheConfirmation() {
        Receipt receipt = byRequest(CARTRIDGES, permits(), List.of("permit-gn", "permit-df"));
        stage.as(CUSTOMS, Clearing.class).answerUnseen(receipt.declaration(), Clearance.Act.SELECT, "");
        stage.as(CUSTOMS, Clearing.class).answerUnseen(receipt.declaration(), Clearance.Act.PASS, "");
        assertHeld(receipt);
        stage.as(CUSTOMS, Clearing.class).answerUnseen(receipt.declaration(), Clearance.Act.WANT_DOCUMENTS, "허가증 원본");
        stage.as(TRADER, Attaching.class).attach(receipt.dossier(), "permit-gn", "again.pdf", PAPER);
        stage.as(CUSTOMS, Clearing.class).answerUnseen(receipt.declaration(), Clearance.Act.ACCEPT_DOCUMENTS, "");
        assertHeld(receipt);
        stage.as(CUSTOMS, Clearing.class).answerUnseen(receipt.declaration(), Clearance.Act.ACCEPT, "");
        assertHeld(receipt);
        assertTrue(told().stream().noneMatch("notice.declaration-ready"::equals));
    }

    @Test
    void aRefusedConfirmationBlocksUntilTheTraderAnswersAndCustomsConfirms() {
        Receipt receipt = byRequest(CARTRIDGES, permits(), List.of("permit-gn", "permit-df"));
        confirm(receipt, "DF");
        assertRefused("declaration.text-wanted", () -> refuse(receipt, ""));
        refuse(receipt, "번호가 조회되지 않음");
        assertEquals(DeclarationState.BLOCKED, seen(receipt).state());
        assertEquals("번호가 조회되지 않음", one(receipt, "GN").customsText());
        assertTrue(told().contains("notice.confirmation-REFUSE"));
        assertTrue(own(receipt).isWaitingForPermit());
        assertEquals(1, cases(DossierQuery.Stage.NEEDS_ME, "경찰 2026-77"));
        assertHeld(receipt);

        stage.as(TRADER, Proving.class).permit(receipt.dossier(), "GN", List.of(1), "경찰-2026-78");
        assertEquals(0, cases(DossierQuery.Stage.NEEDS_ME, ""));
        assertEquals(1, cases(DossierQuery.Stage.WAITING, "경찰202678"));
        assertEquals(0, cases(DossierQuery.Stage.WAITING, "경찰202677"), "it is not what is shown any more");
        assertEquals(Confirmation.State.TO_CONFIRM, one(receipt, "GN").state());
        assertHeld(receipt);
        stage.as(TRADER, Proving.class).reason(receipt.dossier(), "GN", List.of(1), "GNA01");
        assertEquals(
                Confirmation.State.TO_CONFIRM, one(receipt, "GN").state(), "a reason after lodging is confirmed too");
        assertHeld(receipt);
        confirm(receipt, "GN");
        assertEquals(DeclarationState.READY, seen(receipt).state());
        List<String> acts = stage.as(CUSTOMS, CaseFiles.class).forCustoms(receipt.dossier()).timeline().stream()
                .map(entry -> entry.act() + " " + entry.person())
                .filter(act -> act.startsWith("declaration.confirmation-"))
                .toList();
        assertEquals(
                List.of(
                        "declaration.confirmation-confirm customs-busan",
                        "declaration.confirmation-refuse customs-busan",
                        "declaration.confirmation-answer trader-hanbit",
                        "declaration.confirmation-answer trader-hanbit",
                        "declaration.confirmation-confirm customs-busan"),
                acts);
        refuse(receipt, "다시 확인 필요");
        assertHeld(receipt);
    }

    @Test
    void aReasonHoldsTheGoodsUntilCustomsConfirmsItWheneverItWasGiven() {
        for (Arguments door : doors().toList()) {
            JsonObject reasons = said("not-subject-GN", "GNA01", "not-subject-DF", "DFB01");
            Receipt receipt = ((Door) door.get()[1]).lodge(CARTRIDGES, reasons, List.of());
            assertEquals(DeclarationState.LODGED, seen(receipt).state());
            assertEquals(Confirmation.State.TO_CONFIRM, one(receipt, "GN").state());
            assertEquals("GNA01", one(receipt, "GN").reasonCode());
            assertHeld(receipt);
            confirm(receipt, "GN");
            assertHeld(receipt);
            confirm(receipt, "DF");
            assertEquals(DeclarationState.READY, seen(receipt).state());
            refuse(receipt, "총포화약법 대상임");
            assertEquals(DeclarationState.BLOCKED, seen(receipt).state());
            assertHeld(receipt);
        }
    }

    @Test
    void withoutAnyAnswerTheFullDoorsRefuseAndTheDeclarationWaits() {
        for (Door door : List.<Door>of(this::byPage, this::byRequest)) {
            InvalidForm refused = assertThrows(
                    InvalidForm.class,
                    () -> door.lodge(CARTRIDGES, Json.createObjectBuilder().build(), List.of()));
            assertEquals(
                    List.of(
                            "/answers/requirement/permit-GN/1 lodgement.permit-missing",
                            "/answers/requirement/permit-DF/1 lodgement.permit-missing"),
                    violations(refused));
        }
        InvalidForm noPaper =
                assertThrows(InvalidForm.class, () -> byRequest(CARTRIDGES, permits(), List.of("permit-gn")));
        assertEquals(List.of("/attachments/permit-df lodgement.permit-paper-missing"), violations(noPaper));

        Receipt receipt = byDeclaration(CARTRIDGES, Json.createObjectBuilder().build(), List.of());
        assertEquals(Confirmation.State.OPEN, one(receipt, "GN").state());
        assertTrue(one(receipt, "GN").acts().isEmpty(), "there is nothing to confirm yet");
        assertRefused("declaration.confirmation-not-now", () -> confirm(receipt, "GN"));
        assertHeld(receipt);
        stage.as(TRADER, Proving.class).permit(receipt.dossier(), "GN", List.of(1), "경찰-2026-77");
        stage.as(TRADER, Proving.class).permit(receipt.dossier(), "DF", List.of(1), "DAPA 26/1");
        assertHeld(receipt);
        confirm(receipt, "GN");
        confirm(receipt, "DF");
        assertEquals(DeclarationState.READY, seen(receipt).state());
    }

    @ParameterizedTest
    @CsvSource({
        "permit-WL,  X-1,   lodgement.no-such-law",
        "permit-XX,  X-1,   lodgement.no-such-law",
        "not-subject-GN, WLA01, intake.no-such-reason",
        "not-subject-GN, GNQ99, intake.no-such-reason",
        "not-subject-WL, WLA01, intake.no-such-reason",
        "permits-GN, X-1, intake.no-such-question",
    })
    void whatNoLawOfTheGoodsKnowsIsRefused(String id, String value, String code) {
        for (Door door : List.<Door>of(this::byRequest, this::byDeclaration)) {
            InvalidForm refused =
                    assertThrows(InvalidForm.class, () -> door.lodge(CARTRIDGES, said(id, value), List.of()));
            assertTrue(
                    refused.violations().stream()
                            .anyMatch(violation -> violation.code().equals(code)),
                    violations(refused).toString());
        }
    }

    @Test
    void aPermitAndAReasonCannotBothBeTrue() {
        JsonObject both = said("permit-GN", "경찰-2026-77", "not-subject-GN", "GNA01", "permit-DF", "DAPA 26/1");
        for (Door door : List.<Door>of(this::byRequest, this::byDeclaration)) {
            InvalidForm refused = assertThrows(InvalidForm.class, () -> door.lodge(CARTRIDGES, both, List.of()));
            assertTrue(
                    violations(refused).stream().anyMatch(one -> one.endsWith("lodgement.permit-and-reason")),
                    violations(refused).toString());
        }
    }

    /** The goods that the window let through, and others of each law that it has no document for. */
    @ParameterizedTest
    @CsvSource({
        "9601100000, WL",
        "9601.10, WL",
        "9306210000, GN",
        "930621, DF",
        "2921460000, GN",
        "0106110000, WL",
        "4407110000, TM",
        "2903771000, OZ",
        "2844100000, NU",
        "2201100000, DW",
        "3101001000, FT",
        "9619001000, HY",
    })
    void everyLawIsTold(String hs, String law) {
        String code = hs.replace(".", "");
        Drafting drafting = stage.as(TRADER, Drafting.class);
        String dossier = drafting.create("HANBIT", Direction.IMPORT, "goods");
        JsonObject typed = consignment(code);
        drafting.saveSection(dossier, "items", drafting.open(dossier).section("items"), typed.getJsonArray("items"));
        var preparation = stage.as(TRADER, Preparing.class).of(dossier);
        var found = preparation.confirmations().stream()
                .filter(one -> one.law().equals(law))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(preparation.confirmations().toString()));
        assertFalse(found.conditions().isEmpty());
        assertFalse(found.agency().ko().isBlank());
        assertFalse(found.isComplete());
        assertFalse(preparation.isComplete());
    }

    @Test
    void whatWasSaidOfSomeGoodsIsNotSaidOfOthers() {
        Drafting drafting = stage.as(TRADER, Drafting.class);
        String dossier = drafting.create("HANBIT", Direction.IMPORT, "goods");
        drafting.saveSection(
                dossier,
                "items",
                drafting.open(dossier).section("items"),
                consignment("0202300000").getJsonArray("items"));
        stage.as(TRADER, Proving.class).reason(dossier, "WL", List.of(1), "WLA01");
        assertTrue(stage.as(TRADER, Preparing.class)
                .of(dossier)
                .confirmations()
                .get(0)
                .isComplete());
        drafting.saveSection(
                dossier,
                "items",
                drafting.open(dossier).section("items"),
                consignment("9601100000").getJsonArray("items"));
        assertTrue(stage.as(TRADER, Preparing.class).of(dossier).confirmations().stream()
                .noneMatch(one -> one.answer().isGiven()));
    }

    @Test
    void aPermitIsForOneConsignmentAndIsNotCopied() {
        Receipt receipt = byRequest(CARTRIDGES, permits(), List.of("permit-gn", "permit-df"));
        String next = stage.as(TRADER, Drafting.class).copy(receipt.dossier());
        assertTrue(stage.as(TRADER, Preparing.class).of(next).confirmations().stream()
                .noneMatch(one -> one.answer().isGiven()));
    }

    @Test
    void exportsHaveAListOfTheirOwn() {
        Drafting drafting = stage.as(TRADER, Drafting.class);
        String dossier = drafting.create("HANBIT", Direction.EXPORT, "goods");
        drafting.saveSection(
                dossier,
                "items",
                drafting.open(dossier).section("items"),
                consignment(CARTRIDGES).getJsonArray("items"));
        assertEquals(List.of(), stage.as(TRADER, Preparing.class).of(dossier).confirmations());
    }

    @Test
    void nobodyConfirmsWhatHeHasNotSeenAndNoTraderConfirms() {
        Receipt receipt = byRequest(CARTRIDGES, permits(), List.of("permit-gn", "permit-df"));
        int before = seen(receipt).revision();
        stage.as(TRADER, Proving.class).permit(receipt.dossier(), "GN", List.of(1), "경찰-2026-79");
        assertRefused(
                "declaration.changed-meanwhile",
                () -> stage.as(CUSTOMS, Confirming.class).confirm(receipt.declaration(), before, "GN", 1, ""));
        assertRefused(
                "dossier.not-found",
                () -> stage.as("trader-nuri", Proving.class).permit(receipt.dossier(), "GN", List.of(1), "X"));
        assertNotNull(own(receipt).confirmations().get(0).conditions());
    }

    private List<String> laws(Receipt receipt) {
        return receipt.confirmations().stream()
                .map(Receipt.Confirmed::law)
                .sorted()
                .toList();
    }

    private long cases(DossierQuery.Stage where, String text) {
        return stage.as(TRADER, CaseFiles.class)
                .found(new DossierQuery(where, text, DossierQuery.Order.NEWEST), Cut.at(0, 10))
                .total();
    }

    private void confirm(Receipt receipt, String law) {
        stage.as(CUSTOMS, Confirming.class)
                .confirm(receipt.declaration(), seen(receipt).revision(), law, 1, "");
    }

    private void refuse(Receipt receipt, String text) {
        stage.as(CUSTOMS, Confirming.class)
                .refuse(receipt.declaration(), seen(receipt).revision(), "GN", 1, text);
    }

    private void assertHeld(Receipt receipt) {
        DeclarationState state = seen(receipt).state();
        assertTrue(state == DeclarationState.LODGED || state == DeclarationState.BLOCKED, state.toString());
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        assertRefused(
                "declaration.confirmation-open",
                () -> clearing.release(receipt.declaration(), seen(receipt).revision()));
        assertRefused(
                "declaration.confirmation-open",
                () -> clearing.answerUnseen(receipt.declaration(), Clearance.Act.RELEASE, ""));
        assertEquals(state, seen(receipt).state());
    }

    private DeclarationView seen(Receipt receipt) {
        return stage.as(CUSTOMS, Clearing.class).open(receipt.declaration());
    }

    private DeclarationView own(Receipt receipt) {
        return Objects.requireNonNull(
                stage.as(TRADER, CaseFiles.class).own(receipt.dossier()).declaration());
    }

    private ToConfirm one(Receipt receipt, String law) {
        return seen(receipt).confirmations().stream()
                .filter(confirmation -> confirmation.law().equals(law))
                .findFirst()
                .orElseThrow();
    }

    private List<String> told() {
        return stage.as(TRADER, ReadingMessages.class).mine(Cut.at(0, 20)).rows().stream()
                .map(MessageFacts::code)
                .toList();
    }

    private static List<String> violations(InvalidForm refused) {
        return refused.violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    private static void assertRefused(String code, Executable act) {
        assertEquals(code, assertThrows(Refusal.class, act).code());
    }
}
