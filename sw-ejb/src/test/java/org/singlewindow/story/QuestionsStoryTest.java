package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Application;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Applying;
import org.singlewindow.application.Lodged;
import org.singlewindow.application.Papers;
import org.singlewindow.application.Viewing;
import org.singlewindow.application.Worklist;
import org.singlewindow.application.WorklistQuery;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.credential.Registering;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationQuery;
import org.singlewindow.declaration.ReleaseList;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.Dossiers;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.exchange.Monitoring;
import org.singlewindow.exchange.TransmissionQuery;
import org.singlewindow.helpdesk.CallerCases;
import org.singlewindow.helpdesk.CallerPeople;
import org.singlewindow.invitation.Inviting;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Preparing;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.outbox.Delivery;
import org.singlewindow.outbox.Redelivery;
import org.singlewindow.partner.Connecting;
import org.singlewindow.partner.Outages;
import org.singlewindow.party.Admitting;
import org.singlewindow.party.Mandate;
import org.singlewindow.party.Mandating;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Organisations;
import org.singlewindow.privacy.Reason;
import org.singlewindow.reference.Text;
import org.singlewindow.result.Reporting;
import org.singlewindow.result.ResultElsewhere;
import org.singlewindow.search.Searching;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Columns;
import org.singlewindow.shared.Cut;
import org.singlewindow.timeline.ChainCheck;

/** A case is read in the same handful of questions whatever its size, and so is a list however long it is. */
class QuestionsStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String BROKER = "broker-garam";
    private static final String OFFICIAL = "official-mfds";
    private static final String CUSTOMS = "customs-busan";
    private static final String ADMIN = "admin-one";
    private static final String DESK = "helpdesk-one";
    private static final int HANDFUL = 16;
    private static final int SHOWN = 50;

    private final Stage stage = Stage.counting();

    @AfterEach
    void lower() {
        stage.close();
    }

    private List<String> asked(Runnable reading) {
        return stage.a(StoreCalls.class).during(reading);
    }

    private Map<String, List<String>> asked(Map<String, Runnable> readings) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        readings.forEach((name, reading) -> asked.put(name, asked(reading)));
        return asked;
    }

    private static void assertSame(Map<String, List<String>> few, Map<String, List<String>> many) {
        few.forEach((name, asked) -> assertEquals(asked, many.get(name), name));
        many.forEach((name, asked) -> assertTrue(asked.size() <= HANDFUL, () -> name + " asks " + asked));
    }

    private String typed(String bill, String sample, Map<String, String> missing) {
        String dossier = stage.typed(TRADER, sample, missing);
        Drafting drafting = stage.as(TRADER, Drafting.class);
        JsonObject transport = drafting.open(dossier).section("transport").asJsonObject();
        drafting.saveSection(
                dossier,
                "transport",
                transport,
                Json.createObjectBuilder(transport)
                        .add("billOfLading", bill)
                        .remove("cargoNumber")
                        .build());
        return dossier;
    }

    private String lodged(String bill, String sample, Map<String, String> missing) {
        String dossier = typed(bill, sample, missing);
        stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "questions-" + bill, new byte[] {1});
        stage.deliver();
        return dossier;
    }

    /** One attempt more, as the case has it after the one before came to nothing. */
    private void apply(String reference, int attempt) {
        Dossier dossier = stage.a(Dossiers.class).find(reference).orElseThrow();
        Lodged lodged = new Lodged(
                dossier.id(),
                reference,
                "FD01",
                attempt,
                1,
                "MFDS",
                "HANBIT",
                "HANBIT",
                "BEEF",
                List.of(new Application.Item(1, "0202301000", "BEEF"), new Application.Item(2, "0202301000", "BEEF")),
                LocalDate.now(stage.a(Clock.class)).plusDays(3));
        stage.a(Applying.class)
                .lodge(
                        lodged,
                        number -> JsonValue.EMPTY_JSON_OBJECT,
                        stage.a(Clock.class).instant());
    }

    private void mandate(String broker) {
        stage.as(TRADER, Mandating.class).grant(broker, new Mandate.Scope(Set.of(), null));
        Mandating mandating = stage.as(BROKER, Mandating.class);
        mandating.mine().stream()
                .filter(offer -> offer.acceptedBy() == null)
                .forEach(offer -> mandating.accept(offer.id()));
    }

    private Map<String, Runnable> readingsOf(String dossier) {
        Map<String, Runnable> readings = new LinkedHashMap<>();
        ApplicationView first =
                stage.as(TRADER, CaseFiles.class).own(dossier).applications().get(0);
        String declaration = stage.a(CaseFiles.class).receipt(dossier).declaration();
        List<String> numbers = IntStream.range(0, 12).mapToObj(i -> "C" + i).toList();
        readings.put(
                "the trader's case", () -> stage.as(TRADER, CaseFiles.class).own(dossier));
        readings.put(
                "the broker's case", () -> stage.as(BROKER, CaseFiles.class).own(dossier));
        readings.put("customs' case", () -> stage.as(CUSTOMS, CaseFiles.class).forCustoms(dossier));
        readings.put("receipts", () -> stage.as(TRADER, CaseFiles.class).receipt(dossier));
        readings.put("signed records", () -> stage.as(TRADER, CaseFiles.class).signedRecords(dossier));
        readings.put("what was lodged", () -> stage.as(TRADER, Viewing.class).ofCase(dossier));
        readings.put("an application", () -> stage.as(TRADER, Viewing.class).open(first.reference()));
        readings.put("papers", () -> stage.as(BROKER, Papers.class).of(first.reference()));
        readings.put(
                "what is to be done", () -> stage.as(TRADER, Preparing.class).of(dossier));
        readings.put("the declaration", () -> stage.as(CUSTOMS, Clearing.class).open(declaration));
        readings.put("who is silent", () -> stage.as(TRADER, Outages.class).silent());
        readings.put("certificates", () -> stage.a(Certificates.class).find(numbers));
        readings.put(
                "the help desk's case", () -> stage.as(DESK, CallerCases.class).open(dossier));
        readings.put(
                "the help desk's case in full",
                () -> stage.as(DESK, CallerCases.class).openInFull(dossier, Reason.given("ASKED", "")));
        readings.put(
                "the help desk's search", () -> stage.as(DESK, Searching.class).search(dossier));
        readings.put("the chain", () -> stage.as(ADMIN, ChainCheck.class).check(dossier));
        return readings;
    }

    @Test
    void aCaseIsReadInAHandfulOfQuestionsWhateverItsSize() {
        mandate("GARAM");
        String one = lodged("ONE-1", "pork-export", Map.of());
        // What is kept in memory once it was asked is asked here.
        readingsOf(one).values().forEach(Runnable::run);
        Map<String, List<String>> small = asked(readingsOf(one));
        String twelve = lodged("TWELVE-1", "beef", ConsignmentStoryTest.THE_REST);
        IntStream.rangeClosed(2, 11).forEach(attempt -> apply(twelve, attempt));
        IntStream.range(0, 12)
                .forEach(i -> stage.as(TRADER, Attaching.class)
                        .attach(twelve, "other", "paper-" + i + ".pdf", OnePage.bytes()));

        CaseFiles files = stage.as(TRADER, CaseFiles.class);
        assertEquals(1, files.own(one).applications().size());
        List<ApplicationView> applications = files.own(twelve).applications();
        assertEquals(12, applications.size());
        applications.forEach(application -> assertEquals(List.of(1, 2), application.items(), application.reference()));
        assertEquals(12, stage.a(Viewing.class).ofCase(twelve).size());
        assertSame(small, asked(readingsOf(twelve)));
    }

    @Test
    void whatADossierNeedsIsWorkedOutByTheSameQuestionsHoweverManyDocumentsThatAre() {
        String one = typed("NEEDS-1", "pork-export", Map.of());
        String two = typed("NEEDS-2", "beef", ConsignmentStoryTest.THE_REST);
        assertEquals(
                asked(() -> stage.as(TRADER, Preparing.class).of(one)),
                asked(() -> stage.as(TRADER, Preparing.class).of(two)));
        assertEquals(
                asked(() -> stage.as(TRADER, Lodging.class).prepare(one)),
                asked(() -> stage.as(TRADER, Lodging.class).prepare(two)));
    }

    private void add(int from, int to) {
        for (int i = from; i <= to; i++) {
            lodged("ROW-" + i, "beef", ConsignmentStoryTest.THE_REST);
            stage.as(TRADER, Drafting.class).copy(typed("COPY-" + i, "beef", ConsignmentStoryTest.THE_REST));
            stage.as(OFFICIAL, Reporting.class).report(result("MFDS-" + i, "ROW-" + i));
            stage.as(ADMIN, Connecting.class)
                    .admit("NET-" + i, Organisation.Kind.NETWORK, new Text("중계 " + i, "Network " + i));
            stage.a(Admitting.class)
                    .admit("person-" + i, "MFDS", Actor.Role.OFFICIAL, new Text("사람 " + i, "Person " + i), null);
            stage.a(Inviting.class).invite("new" + i + "@mfds.example", "MFDS", Actor.Role.OFFICIAL);
            stage.a(Organisations.class)
                    .found("BRK" + i, Organisation.Kind.BROKER, new Text("관세사 " + i, "Broker " + i), unknown());
            stage.as(TRADER, Mandating.class).grant("BRK" + i, new Mandate.Scope(Set.of(), null));
        }
    }

    private static Organisation.Contact unknown() {
        return new Organisation.Contact(null, null, null, null, null, null);
    }

    private ResultElsewhere.Reported result(String number, String bill) {
        return new ResultElsewhere.Reported(
                "FD01",
                number,
                ResultElsewhere.Outcome.APPROVED,
                LocalDate.now(stage.a(Clock.class)),
                null,
                "",
                "000-81-00011",
                null,
                Carriage.of(bill, null));
    }

    private Map<String, Runnable> lists() {
        Map<String, Runnable> lists = new LinkedHashMap<>();
        lists.put("the trader's work", () -> stage.as(TRADER, CaseFiles.class).lodged(Cut.at(0, SHOWN)));
        lists.put("the broker's work", () -> stage.as(BROKER, CaseFiles.class).lodged(Cut.at(0, SHOWN)));
        lists.put("the trader's weeks", () -> stage.as(TRADER, CaseFiles.class).lodgedByWeek());
        lists.put("the broker's weeks", () -> stage.as(BROKER, CaseFiles.class).lodgedByWeek());
        lists.put("counts of customs", () -> stage.as(CUSTOMS, Clearing.class).counts(""));
        lists.put("released by the day", () -> stage.as(CUSTOMS, Clearing.class).released(""));
        lists.put("drafts", () -> stage.as(TRADER, Drafting.class).mine(Dossier.State.DRAFT, Cut.at(0, SHOWN)));
        lists.put("messages", () -> stage.as(TRADER, ReadingMessages.class).mine(Cut.at(0, SHOWN)));
        lists.put("mandates", () -> stage.as(TRADER, Mandating.class).mine());
        lists.put("submitters", () -> stage.as(TRADER, Mandating.class).submitters());
        lists.put(
                "the worklist",
                () -> stage.as(OFFICIAL, Worklist.class)
                        .page(new WorklistQuery(
                                EnumSet.allOf(ApplicationState.class),
                                "",
                                "",
                                "",
                                WorklistQuery.Sort.DUE,
                                Cut.at(0, SHOWN))));
        lists.put(
                "counts of the worklist",
                () -> stage.as(OFFICIAL, Worklist.class).counts());
        lists.put("decided by the day", () -> stage.as(OFFICIAL, Worklist.class).decided());
        lists.put("results", () -> stage.as(OFFICIAL, Reporting.class).page("", Cut.at(0, SHOWN)));
        for (ReleaseList list : ReleaseList.values()) {
            lists.put(
                    "customs, " + list,
                    () -> stage.as(CUSTOMS, Clearing.class)
                            .list(list, "", "", DeclarationQuery.Order.OLDEST, Columns.NONE, Cut.at(0, SHOWN)));
        }
        lists.put("partners", () -> stage.as(ADMIN, Connecting.class).all());
        lists.put("people", () -> stage.as(ADMIN, Admitting.class).page("", Cut.at(0, SHOWN)));
        lists.put("invitations", () -> stage.as(ADMIN, Inviting.class).page(Set.of(), "", Cut.at(0, SHOWN)));
        lists.put("who calls", () -> stage.as(DESK, CallerPeople.class).open(TRADER));
        lists.put(
                "what is found for a caller",
                () -> stage.as(DESK, Searching.class).search("hanbit"));
        lists.put("certificates", () -> stage.as(ADMIN, Registering.class).all());
        lists.put("chains", () -> stage.as(ADMIN, ChainCheck.class).checkAll());
        lists.put("outbox", () -> stage.as(ADMIN, Redelivery.class).in(Delivery.READY, Cut.at(0, SHOWN)));
        lists.put(
                "exchange",
                () -> stage.as(ADMIN, Monitoring.class)
                        .page(new TransmissionQuery(null, null, null, ""), Cut.at(0, SHOWN)));
        return lists;
    }

    @Test
    void aListIsReadByTheSameQuestionsHoweverLongItIs() {
        mandate("GARAM");
        add(1, 2);
        Map<String, List<String>> few = asked(lists());
        assertEquals(
                2,
                stage.as(TRADER, CaseFiles.class)
                        .lodged(Cut.at(0, SHOWN))
                        .rows()
                        .size());
        add(3, 25);
        assertEquals(
                25,
                stage.as(TRADER, CaseFiles.class)
                        .lodged(Cut.at(0, SHOWN))
                        .rows()
                        .size());
        assertSame(few, asked(lists()));
    }

    @Test
    void whoeverAsksForEachRowIsCaught() {
        Organisations organisations = stage.a(Organisations.class);
        List<String> codes = List.of("HANBIT", "NURI", "GARAM");
        assertEquals(
                List.of("Organisations.find", "Organisations.find", "Organisations.find"),
                asked(() -> codes.forEach(organisations::find)));
        assertEquals(List.of("Organisations.find"), asked(() -> organisations.find(codes)));
    }
}
