package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.party.Mandate;
import org.singlewindow.party.Mandating;
import org.singlewindow.reference.Json;
import org.singlewindow.search.Finds;
import org.singlewindow.search.Found;
import org.singlewindow.search.Kind;
import org.singlewindow.search.Searching;

/** One search box for everyone: whatever a case is known by finds it, for all whom it concerns and for nobody else. */
class SearchStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String FOOD = "official-mfds";
    private static final String CUSTOMS = "customs-busan";
    private static final String STRANGER = "trader-nuri";
    private static final String UCR = "6KR0008100011-PO77";

    private final Stage stage = new Stage();
    private Receipt receipt;
    private JsonObject consignment;

    @BeforeEach
    void lodge() {
        String dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        Drafting drafting = stage.as(TRADER, Drafting.class);
        JsonObject transport = drafting.open(dossier).section("transport").asJsonObject();
        drafting.saveSection(
                dossier,
                "transport",
                transport,
                Json.createObjectBuilder(transport).add("ucr", UCR).build());
        consignment = drafting.open(dossier).consignment();
        receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, Calling.KEY, new byte[] {1});
        stage.deliver();
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    private Finds finds(String person, String typed) {
        return stage.as(person, Searching.class).search(typed);
    }

    private Set<Kind> kinds(String person, String typed) {
        return finds(person, typed).groups().stream().map(Finds.Group::kind).collect(Collectors.toSet());
    }

    private String called(String person, String typed) {
        return finds(person, typed).called().map(Found::opens).orElse("");
    }

    private String application(String document) {
        return receipt.agencies().stream()
                .filter(agency -> agency.document().equals(document))
                .map(agency -> Objects.requireNonNull(agency.application()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whateverACaseIsKnownByFindsIt() {
        JsonObject transport = consignment.getJsonObject("transport");
        JsonObject item = consignment.getJsonArray("items").getJsonObject(0);
        Map<String, Kind> everyone = Map.of(TRADER, Kind.CASE, FOOD, Kind.APPLICATION, CUSTOMS, Kind.DECLARATION);
        for (String known : List.of(
                receipt.dossier(),
                consignment.getJsonObject("shipment").getString("invoiceNumber"),
                transport.getString("billOfLading"),
                transport.getString("billOfLading").toLowerCase(java.util.Locale.ROOT),
                transport.getString("containerNumber"),
                UCR,
                "000-81-00011",
                "0008100011",
                item.getString("description"),
                item.getString("descriptionKo"),
                consignment.getJsonObject("exporter").getString("name"))) {
            everyone.forEach((person, kind) -> assertEquals(Set.of(kind), kinds(person, known), person + " " + known));
            assertTrue(finds(STRANGER, known).isNone(), known);
            assertTrue(finds("official-ktc", known).isNone(), known);
        }
    }

    @Test
    void aWholeNumberOpensItsPageAndAPartOfItDoesNot() {
        String bill = consignment.getJsonObject("transport").getString("billOfLading");
        for (String number : List.of(receipt.dossier(), receipt.declaration(), application("VQ02"), bill, UCR)) {
            assertEquals(receipt.dossier(), called(TRADER, number), number);
            assertEquals(receipt.declaration(), called(CUSTOMS, number), number);
            assertEquals("", called(STRANGER, number), number);
        }
        assertEquals(application("FD01"), called(FOOD, application("FD01").toLowerCase(java.util.Locale.ROOT)));
        assertEquals("", called(FOOD, application("VQ02")), "that is another agency's");
        assertEquals("", called(TRADER, bill.substring(0, bill.length() - 1)));
        assertEquals("", called(TRADER, "hanbit"), "a name is nobody's number");
        assertTrue(finds(TRADER, " ").isNone());
    }

    @Test
    void aCertificateLeadsToItsCase() {
        stage.as(FOOD, Deciding.class).claim(application("FD01"));
        long version = stage.as(FOOD, Viewing.class).open(application("FD01")).version();
        stage.as(FOOD, Deciding.class).decide(application("FD01"), version, new Decision.Approve(null, null));
        String certificate = Objects.requireNonNull(
                stage.as(FOOD, Viewing.class).open(application("FD01")).certificate());
        assertEquals(receipt.dossier(), called(TRADER, certificate));
        assertEquals(receipt.declaration(), called(CUSTOMS, certificate));
        assertEquals(application("FD01"), called(FOOD, certificate));
        assertEquals("", called("official-qia", certificate));
    }

    @Test
    void whatIsCalledExactlySoStandsBeforeWhatIsNewer() {
        Drafting drafting = stage.as(TRADER, Drafting.class);
        String older = drafting.create("HANBIT", org.singlewindow.reference.Direction.IMPORT, "PO 7");
        for (int i = 0; i < 12; i++) {
            drafting.create("HANBIT", org.singlewindow.reference.Direction.IMPORT, "PO 7" + i);
        }
        Finds found = finds(TRADER, "po7");
        assertEquals(older, found.called().orElseThrow().reference());
        Finds.Group drafts = found.groups().get(0);
        assertEquals(older, drafts.found().get(0).reference());
        assertEquals(10, drafts.found().size());
        assertEquals(13, drafts.total());
        assertTrue(drafts.isMore());
    }

    @Test
    void aBrokerFindsWhatTheMandateCovers() {
        stage.as(TRADER, Mandating.class).grant("HANA", new Mandate.Scope(Set.of("VQ02"), null));
        long mandate = stage.as(TRADER, Mandating.class).mine().get(0).id();
        assertTrue(finds("broker-hana", receipt.dossier()).isNone());
        stage.as("broker-hana", Mandating.class).accept(mandate);
        assertEquals(receipt.dossier(), called("broker-hana", application("VQ02")));
        assertTrue(finds("broker-hana", application("FD01")).isNone());
        stage.as(TRADER, Mandating.class).end(mandate);
        assertTrue(finds("broker-hana", application("VQ02")).isNone());
    }

    private Set<String> meant(String person, String typed) {
        return stage.as(person, Searching.class).meanings(typed).stream()
                .map(meaning -> meaning.list() + " " + meaning.text().en())
                .collect(Collectors.toSet());
    }

    @Test
    void aCodeThatSomebodyReadsOutSaysWhatItMeans() {
        for (String person : List.of(TRADER, FOOD, CUSTOMS, "broker-hana", "helpdesk-one", "admin-one")) {
            assertEquals(
                    Set.of("message There is no application ….", "message 신청서 …을(를) 찾을 수 없습니다."),
                    stage.as(person, Searching.class).meanings(" application.not-found ").stream()
                            .flatMap(meaning -> java.util.stream.Stream.of(
                                    meaning.text().en(), meaning.text().ko()))
                            .map("message "::concat)
                            .collect(Collectors.toSet()));
            assertEquals(Set.of("application.state In review"), meant(person, "in_review"));
        }
        assertEquals(
                Set.of("application.state Refused", "declaration.state Refused by customs"),
                meant(TRADER, "refused").stream()
                        .filter(said -> said.contains(".state"))
                        .collect(Collectors.toSet()));
        assertTrue(meant(TRADER, "MFDS").stream().anyMatch(said -> said.startsWith("agency ")));
        assertTrue(meant(TRADER, "fd01").stream().anyMatch(said -> said.startsWith("document-types ")));
        assertTrue(meant(TRADER, "0202.30").stream().anyMatch(said -> said.startsWith("hs ") && said.contains(" › ")));
        assertTrue(meant(TRADER, "kr").contains("countries South Korea"));
        assertTrue(meant(TRADER, "USD").contains("currencies US Dollar"));
        assertTrue(meant(TRADER, "KGM").stream().anyMatch(said -> said.startsWith("units ")));
        assertTrue(meant(TRADER, "form.too-late").stream().anyMatch(said -> said.startsWith("message ")));
    }

    @Test
    void whatIsNoCodeMeansNothing() {
        for (String typed : List.of(
                "",
                " ",
                ".",
                "application",
                "application.",
                "../web/shared.window",
                "not-found",
                "hanbit",
                receipt.dossier())) {
            assertEquals(Set.of(), meant(TRADER, typed), typed);
        }
    }

    @Test
    void administratorsAndTheHelpDeskFindPeople() {
        for (String operator : List.of("admin-one", "helpdesk-one")) {
            assertEquals(Set.of(Kind.PERSON), kinds(operator, TRADER));
            assertEquals(TRADER, called(operator, TRADER));
        }
    }
}
