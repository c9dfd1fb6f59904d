package org.singlewindow.amendment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.declaration.Clearance;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.inspection.InspectionKind;
import org.singlewindow.inspection.Order;
import org.singlewindow.inspection.Ordering;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.lodgement.Statement;
import org.singlewindow.outbox.Delivery;
import org.singlewindow.outbox.EnvelopeFacts;
import org.singlewindow.outbox.Envelopes;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;
import org.singlewindow.timeline.TimelineEntryFacts;

/** A lodged case says something else: who gets it, what is refused, what is looked at again. */
class AmendmentStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String FOOD = "official-mfds";
    private static final String QIA = "official-qia";
    private static final String CUSTOMS = "customs-busan";
    private static final String WHY = "입항 지연";
    private static final Map<String, String> THE_REST =
            Map.of("/FD01/items/2/expiry", "2028-11-01", "/VQ02/hc_no", "AU-26-1188", "/VQ02/hc_date", "2026-11-02");

    private final Stage stage = new Stage();
    private String dossier = "";
    private String declaration = "";
    private Receipt receipt;

    @BeforeEach
    void lodge() {
        dossier = stage.typed(TRADER, "beef", THE_REST);
        receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "amendment-story-1", new byte[] {1});
        declaration = receipt.declaration();
        stage.deliver();
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    private Amending amending() {
        return stage.as(TRADER, Amending.class);
    }

    private static JsonObject section(String section, String... values) {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        for (int i = 0; i < values.length; i += 2) {
            fields.add(values[i], values[i + 1]);
        }
        return Json.createObjectBuilder().add(section, fields).build();
    }

    private static JsonObject item(int line, String... values) {
        JsonObjectBuilder fields = Json.createObjectBuilder().add("sequence", String.valueOf(line));
        for (int i = 0; i < values.length; i += 2) {
            fields.add(values[i], values[i + 1]);
        }
        JsonArrayBuilder items = Json.createArrayBuilder().add(fields);
        return Json.createObjectBuilder().add("items", items).build();
    }

    private static Amending.Wanted wanted(JsonObject values, Integer... takeOut) {
        return new Amending.Wanted(values, List.of(takeOut), WHY);
    }

    private void send(JsonObject values, Integer... takeOut) {
        amending().sendConnected(dossier, wanted(values, takeOut), "amendment-" + values.hashCode(), new byte[] {1});
    }

    private List<String> wrong(JsonObject values, Integer... takeOut) {
        InvalidForm invalid = assertThrows(InvalidForm.class, () -> send(values, takeOut));
        return invalid.violations().stream()
                .map(one -> one.pointer() + " " + one.code())
                .toList();
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(Refusal.class, act).code());
    }

    private ApplicationView application(String document) {
        return stage.as(TRADER, Viewing.class).ofCase(dossier).stream()
                .filter(one -> one.document().equals(document))
                .findFirst()
                .orElseThrow();
    }

    private void decide(String official, String document, Decision decision) {
        String application = application(document).reference();
        stage.as(official, Deciding.class).claim(application);
        stage.as(official, Deciding.class)
                .decide(
                        application,
                        stage.as(official, Viewing.class).outline(application).version(),
                        decision);
    }

    private void says(Clearance.Act act) {
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        clearing.answer(declaration, clearing.open(declaration).revision(), act, "");
    }

    private DeclarationView declared() {
        return stage.as(CUSTOMS, Clearing.class).open(declaration);
    }

    private List<String> waiting() {
        return stage.a(Envelopes.class).in(Delivery.READY, Cut.first(50)).rows().stream()
                .map(EnvelopeFacts::kind)
                .filter(kind -> !kind.equals("notice"))
                .sorted()
                .toList();
    }

    private static String said(ApplicationView application, String field) {
        return application.content().getJsonObject("head").getString(field, "");
    }

    @Test
    void whatTheConsignmentSaysGoesToEveryAgencyThatReadsItAndToCustoms() {
        decide(QIA, "VQ02", new Decision.Ask("Which?"));
        stage.deliver();
        LocalDate later = LocalDate.now(org.singlewindow.reference.Kst.ZONE).plusDays(4);
        amending().write(dossier, section("transport", "arrivalDate", later.toString(), "sealNumber", "AU8815399"));
        AmendmentView read = amending().open(dossier);
        assertEquals(
                List.of("arrivalDate", "sealNumber"),
                read.differences().stream().map(Difference::field).sorted().toList());
        assertEquals(
                List.of("FD01", "VQ02"),
                read.affected().stream().map(Affected::document).sorted().toList());
        assertFalse(read.isReady(), "nobody has said why");
        assertEquals("2", String.valueOf(read.differences().size()));
        InvalidForm without = assertThrows(InvalidForm.class, () -> amending().prepare(dossier));
        assertEquals(
                List.of("/reason amendment.reason-wanted[]"),
                without.violations().stream()
                        .map(one -> one.pointer() + " " + one.code() + one.args())
                        .toList());
        amending().explain(dossier, WHY);
        Statement statement = amending().prepare(dossier);
        byte[] signature = stage.credential(TRADER).sign(statement.content());
        amending().send(dossier, statement, signature);
        amending().send(dossier, statement, signature);
        agenciesAndCustomsReadIt(later);
        itIsKept();
        stage.deliver();
    }

    private void agenciesAndCustomsReadIt(LocalDate later) {
        assertEquals(later.toString(), said(application("FD01"), "arr_date"));
        assertEquals(later.toString(), said(application("VQ02"), "arr_date"));
        assertEquals(ApplicationState.QUESTIONED, application("VQ02").state(), "what was asked is asked still");
        assertEquals("Which?", application("VQ02").question());
        ApplicationView seen =
                stage.as(FOOD, Viewing.class).open(application("FD01").reference());
        assertEquals(WHY, seen.note());
        assertEquals(
                List.of("arr_date"),
                seen.changes().stream().map(change -> change.field()).toList(),
                "the seal is nothing to it");
        assertEquals(later, declared().arrival());
        assertEquals(List.of("amended-application", "amended-application", "amendment"), waiting());
    }

    private void itIsKept() {
        List<String> steps = stage.as(TRADER, CaseFiles.class).own(dossier).timeline().stream()
                .map(TimelineEntryFacts::act)
                .filter(act -> act.endsWith(".amend"))
                .sorted()
                .toList();
        assertEquals(List.of("application.amend", "application.amend", "declaration.amend"), steps);
        List<CaseFiles.SignedRecord> records = stage.as(TRADER, CaseFiles.class).signedRecords(dossier);
        assertEquals(2, records.size());
        assertTrue(new String(records.get(1).content(), StandardCharsets.UTF_8).contains("AU8815399"));
        SentAmendment kept =
                stage.as(CUSTOMS, SeeingAmendments.class).ofCase(dossier).get(0);
        assertEquals(
                "AU8815302",
                kept.differences().stream()
                        .filter(one -> one.field().equals("sealNumber"))
                        .map(Difference::before)
                        .collect(Collectors.joining()));
        assertEquals(1, amending().sent(dossier).size(), "sent twice, done once");
        assertEquals(List.of(), amending().open(dossier).differences());
    }

    @Test
    void whatDecidesAboutDocumentsDoesNotChange() {
        assertTrue(wrong(item(1, "hs", "0201300000")).contains("/consignment/items/0/hs amendment.fixed"));
        assertTrue(wrong(section("shipment", "purpose", "SAMPLE"))
                .contains("/consignment/shipment/purpose amendment.fixed"));
        assertEquals(List.of("/consignment/items/0/sequence amendment.no-such-item"), wrong(item(7, "packages", "3")));
        assertEquals(List.of("/consignment/items amendment.no-items-left"), wrong(JsonValue.EMPTY_JSON_OBJECT, 1, 2));
        refused("amendment.nothing-changed", () -> send(JsonValue.EMPTY_JSON_OBJECT));
        assertEquals(
                List.of("/consignment/shipment/nonsense form.unknown-field"),
                wrong(section("shipment", "nonsense", "1")));
        assertEquals(List.of("FD01 1,2", "VQ02 1,2"), covered());
    }

    private List<String> covered() {
        return stage.as(TRADER, Viewing.class).ofCase(dossier).stream()
                .map(one -> one.document() + " "
                        + one.items().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .sorted()
                .toList();
    }

    @Test
    void whateverTheListSaysOtherDocumentsAreRefusedWhereTheyComeFrom() {
        // As if the list let goods codes change: the rules speak for themselves.
        AmendmentView read = amending().check(dossier, wanted(item(2, "hs", "8471300000")));
        assertTrue(
                read.wrong().stream()
                        .anyMatch(one -> one.code().equals("amendment.other-documents")
                                && one.pointer().equals("/consignment/items/1/hs")),
                () -> read.wrong().toString());
    }

    @Test
    void aGoodsItemIsTakenOut() {
        amending().takeOut(dossier, 2);
        assertTrue(amending().open(dossier).isTakenOut(2));
        amending().putBack(dossier, 2);
        assertEquals(
                List.of(),
                amending().open(dossier).differences().stream()
                        .filter(Difference::isTakenOut)
                        .toList());
        send(JsonValue.EMPTY_JSON_OBJECT, 2);
        assertEquals(List.of("FD01 1", "VQ02 1"), covered());
        assertEquals(
                1,
                stage.as(TRADER, CaseFiles.class).own(dossier).dossier().items().size());
        assertEquals(
                java.util.Set.of("1"),
                application("FD01").content().getJsonObject("items").keySet());
        decide(FOOD, "FD01", new Decision.Approve(null, null));
        decide(QIA, "VQ02", new Decision.Approve(null, null));
    }

    @Test
    void whatWasApprovedIsNeverAnotherAndMayOnlyBecomeLess() {
        decide(FOOD, "FD01", new Decision.Approve(null, null));
        assertEquals(
                List.of("/consignment/items/0/descriptionKo amendment.decided"),
                wrong(item(1, "descriptionKo", "냉동 쇠고기(양지)")));
        assertTrue(wrong(item(1, "quantity", "12001", "netWeight", "12001"))
                .contains("/consignment/items/0/quantity amendment.decided"));
        assertTrue(wrong(item(1, "quantity", "12001", "netWeight", "12001"))
                .contains("/consignment/items/0/quantity amendment.more-than-certified"));
        JsonObject approved = application("FD01").content();
        send(item(1, "quantity", "11000", "netWeight", "11000", "grossWeight", "11480"));
        assertEquals(approved, application("FD01").content(), "it was approved for more");
        assertEquals(
                "11000",
                application("VQ02")
                        .content()
                        .getJsonObject("items")
                        .getJsonObject("1")
                        .getString("net_kg"));
        List<String> more = wrong(item(1, "quantity", "11900", "netWeight", "11900", "grossWeight", "12380"));
        assertTrue(more.contains("/consignment/items/0/quantity amendment.not-more"), more::toString);
        assertTrue(more.contains("/consignment/items/0/grossWeight amendment.not-more"), more::toString);
        List<String> uncounted = wrong(item(1, "quantity", ""));
        assertTrue(uncounted.contains("/consignment/items/0/quantity amendment.not-more"), uncounted::toString);
    }

    @Test
    void whatTheConsignmentSaysNoLongerNoApplicationSays() {
        assertFalse(said(application("VQ02"), "hc_no").isEmpty());
        String container = "containerNumber";
        List<String> saying = amending().check(dossier, wanted(section("transport", container, ""))).affected().stream()
                .map(Affected::document)
                .sorted()
                .toList();
        List<String> renaming =
                amending().check(dossier, wanted(section("transport", container, "SWXU4026180"))).affected().stream()
                        .map(Affected::document)
                        .sorted()
                        .toList();
        assertEquals(renaming, saying, "who reads it hears that it is gone");
    }

    @Test
    void whatCustomsLooksAtItLooksAtAgainAndWhatItHasSeenStands() {
        stage.confirm(declaration);
        decide(FOOD, "FD01", new Decision.Approve(null, null));
        decide(QIA, "VQ02", new Decision.Approve(null, null));
        says(Clearance.Act.SELECT);
        assertEquals(
                List.of("/consignment/items/0/brand inspection.goods-stand"),
                wrong(item(1, "brand", "OUTBACK")).stream().distinct().toList().stream()
                        .filter(one -> one.endsWith("goods-stand"))
                        .toList());
        int read = declared().revision();
        send(section("shipment", "freight", "4300.00"));
        assertEquals(DeclarationState.HELD, declared().state());
        refused(
                "declaration.changed-meanwhile",
                () -> stage.as(CUSTOMS, Clearing.class).release(declaration, read));
        says(Clearance.Act.PASS);
        refused("declaration.papers-open", () -> says(Clearance.Act.RELEASE));
        says(Clearance.Act.ACCEPT_DOCUMENTS);
        assertEquals(DeclarationState.READY, declared().state());
        assertEquals(
                List.of("/consignment amendment.ready"),
                amending().open(dossier).wrong().stream()
                        .map(one -> one.pointer() + " " + one.code())
                        .toList());
        refused("amendment.ready", () -> amending().write(dossier, section("shipment", "freight", "4400.00")));
        says(Clearance.Act.RELEASE);
        refused("declaration.already-released", () -> send(section("shipment", "freight", "4400.00")));
    }

    @Test
    void contactsCustomsDoesNotLookAtAgain() {
        says(Clearance.Act.WANT_DOCUMENTS, "송장");
        assertEquals(DeclarationState.HELD, declared().state());
        send(section("importer", "telephone", "02-0000-0099"));
        assertEquals(DeclarationState.HELD, declared().state());
        AmendmentView read = amending().check(dossier, wanted(section("importer", "telephone", "02-0000-0098")));
        assertFalse(read.again());
        assertTrue(amending()
                .check(dossier, wanted(section("shipment", "freight", "4300.00")))
                .again());
    }

    private void says(Clearance.Act act, String text) {
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        clearing.answer(declaration, clearing.open(declaration).revision(), act, text);
    }

    @Test
    void goodsAreNotMovedAwayFromUnderAnInspection() {
        String application = application("VQ02").reference();
        stage.as(QIA, Deciding.class).claim(application);
        stage.as(QIA, Ordering.class)
                .order(application, new Order(InspectionKind.ON_SITE, "YEONGNAM", "", List.of(), List.of(), "보기"));
        assertTrue(wrong(section("transport", "containerNumber", "SWXU4026180"))
                .contains("/consignment/transport/containerNumber inspection.goods-stand"));
        assertTrue(amending().fixed(dossier).stream()
                .anyMatch(one -> one.pointer().equals("/consignment/transport/sealNumber")));
        refused("inspection.goods-stand", () -> amending().takeOut(dossier, 2));
        send(section("shipment", "freight", "4300.00"));
    }

    @Test
    void whatWasSignedIsWhatIsSent() {
        amending().write(dossier, section("shipment", "freight", "4300.00"));
        amending().explain(dossier, WHY);
        Statement statement = amending().prepare(dossier);
        byte[] signature = stage.credential(TRADER).sign(statement.content());
        amending().write(dossier, section("shipment", "freight", "4400.00"));
        refused("amendment.changed-meanwhile", () -> amending().send(dossier, statement, signature));
        Statement another = amending().prepare(dossier);
        refused("party.signature-wrong", () -> amending().send(dossier, another, signature));
        amending().discard(dossier);
        refused("amendment.nothing-changed", () -> amending().prepare(dossier));
    }

    @Test
    void whatIsDecidedWhileItIsWrittenIsSeenBeforeItIsSent() {
        amending().write(dossier, item(1, "descriptionKo", "냉동 쇠고기(양지)"));
        amending().explain(dossier, WHY);
        Statement statement = amending().prepare(dossier);
        byte[] signature = stage.credential(TRADER).sign(statement.content());
        decide(FOOD, "FD01", new Decision.Approve(null, null));
        refused("amendment.changed-meanwhile", () -> amending().send(dossier, statement, signature));
        assertEquals(
                List.of("amendment.decided"),
                amending().open(dossier).wrong().stream().map(Violation::code).toList());
        assertEquals(
                "냉동 쇠고기(목심, 곡물비육 100일)",
                Objects.requireNonNull(application("FD01")
                        .content()
                        .getJsonObject("items")
                        .getJsonObject("1")
                        .getString("name_ko")));
    }
}
