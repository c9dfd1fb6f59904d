package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.singlewindow.addressbook.AddressBook;
import org.singlewindow.addressbook.BookEntryFacts;
import org.singlewindow.addressbook.BookKind;
import org.singlewindow.addressbook.UsualAnswers;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.party.Mandate;
import org.singlewindow.party.MandateFacts;
import org.singlewindow.party.Mandating;
import org.singlewindow.privacy.Forgetting;
import org.singlewindow.privacy.Retention;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;

/** What was lodged is offered the next time, to those whose it is, and is theirs to change and to delete. */
class AddressBookStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String BROKER = "broker-garam";
    private static final String NOT_FOUND = "addressbook.not-found";

    private final Stage stage = new Stage();
    private int lodgings;

    @AfterEach
    void lower() {
        stage.close();
    }

    private void lodge(String person, String dossier) {
        lodgings++;
        stage.as(person, Lodging.class).lodgeConnected(dossier, "address-book-" + lodgings, new byte[] {1});
    }

    private void lodgeBeef() {
        lodge(TRADER, stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST));
    }

    private List<BookEntryFacts> book(String person, String owner, BookKind kind, String text) {
        return stage.as(person, AddressBook.class)
                .page(owner, kind, text, Cut.at(0, 50))
                .rows();
    }

    private List<BookEntryFacts> book(BookKind kind) {
        return book(TRADER, "HANBIT", kind, "");
    }

    private static JsonObject exporter() {
        return Stage.sample("beef", Map.of()).getJsonObject("consignment").getJsonObject("exporter");
    }

    private static JsonObject line() {
        return Stage.sample("beef", Map.of())
                .getJsonObject("consignment")
                .getJsonArray("items")
                .getJsonObject(0);
    }

    private BookEntryFacts seller() {
        return book(BookKind.COMPANY).stream()
                .filter(entry -> entry.value("name").equals(exporter().getString("name")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasLodgedIsKnownAndADraftIsNot() {
        String draft = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        assertEquals(List.of(), book(BookKind.COMPANY));
        lodge(TRADER, draft);
        for (String name : List.of("name", "address", "country")) {
            assertEquals(exporter().getString(name, ""), seller().value(name));
        }
        BookEntryFacts goods = book(BookKind.GOODS).get(0);
        for (String name : List.of("hs", "description", "unit", "origin", "makerName", "makerAddress")) {
            assertEquals(line().getString(name, ""), goods.value(name), name);
        }
        for (String name : List.of("sequence", "quantity", "netWeight", "amount", "lotNumber", "manufacturedOn")) {
            assertEquals("", goods.value(name), name);
        }
        assertTrue(
                book(BookKind.COMPANY).stream()
                        .anyMatch(entry -> entry.value("name").equals(line().getString("makerName"))),
                "makers too");
    }

    @Test
    void anExportNamesItsBuyer() {
        lodge(TRADER, stage.typed(TRADER, "pork-export", Map.of()));
        JsonObject consignment = Stage.sample("pork-export", Map.of()).getJsonObject("consignment");
        List<String> names = book(BookKind.COMPANY).stream()
                .map(entry -> entry.value("name"))
                .toList();
        assertTrue(names.contains(consignment.getJsonObject("importer").getString("name")), names.toString());
        assertFalse(names.contains(consignment.getJsonObject("exporter").getString("name")), "not oneself");
    }

    @Test
    void theUsualAnswersAboutTheSameGoodsAreProposedToTheOwnerAndNeverFilledIn() {
        String draft = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        UsualAnswers usual = stage.as(TRADER, UsualAnswers.class);
        assertEquals(List.of(), usual.of(draft, "FD01"), "nothing was lodged yet");
        lodgeBeef();
        List<UsualAnswers.Usual> found = stage.as(TRADER, UsualAnswers.class).of(draft, "FD01");
        assertFalse(found.isEmpty());
        JsonObject lodged =
                stage.a(Drafting.class).open(draft).answersFor("FD01").getJsonObject("items");
        for (UsualAnswers.Usual one : found) {
            JsonObject answered = lodged.getJsonObject(Integer.toString(one.line()));
            one.values().forEach((field, value) -> assertEquals(answered.get(field), value, field));
            assertFalse(one.values().containsKey("expiry"), "new in each consignment");
        }
        String next = stage.a(Drafting.class).create("HANBIT", Direction.IMPORT, "Same goods");
        assertEquals(List.of(), stage.a(UsualAnswers.class).of(next, "FD01"), "no goods yet");
        assertEquals(
                "dossier.not-found",
                assertThrows(
                                Refusal.class,
                                () -> stage.as("trader-nuri", UsualAnswers.class)
                                        .of(draft, "FD01"))
                        .code());
    }

    @Test
    void whatIsAddedByHandIsThereOnceAndLodgingDoesNotChangeIt() {
        AddressBook own = stage.as(TRADER, AddressBook.class);
        JsonObject written = Json.createObjectBuilder()
                .add("name", exporter().getString("name"))
                .add("address", "By hand 1")
                .add("country", exporter().getString("country"))
                .build();
        own.add("HANBIT", BookKind.COMPANY, written);
        assertEquals(
                "addressbook.exists",
                assertThrows(Refusal.class, () -> own.add("HANBIT", BookKind.COMPANY, written))
                        .code());
        assertThrows(InvalidForm.class, () -> own.add("HANBIT", BookKind.GOODS, JsonValue.EMPTY_JSON_OBJECT));
        assertEquals(
                NOT_FOUND,
                assertThrows(
                                Refusal.class,
                                () -> stage.as("trader-nuri", AddressBook.class)
                                        .add("HANBIT", BookKind.COMPANY, written))
                        .code());
        lodgeBeef();
        assertEquals("By hand 1", seller().value("address"));
    }

    @Test
    void theSameIsKeptOnceAndWhatWasLodgedLastCounts() {
        lodgeBeef();
        int companies = book(BookKind.COMPANY).size();
        int goods = book(BookKind.GOODS).size();
        String second = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        Drafting drafting = stage.as(TRADER, Drafting.class);
        JsonObject before = drafting.open(second).section("exporter").asJsonObject();
        JsonObject moved = Json.createObjectBuilder(before)
                .add("name", before.getString("name").toUpperCase(java.util.Locale.ROOT))
                .add("address", "2 New Road")
                .build();
        drafting.saveSection(second, "exporter", before, moved);
        lodge(TRADER, second);
        assertEquals(companies, book(BookKind.COMPANY).size());
        assertEquals(goods, book(BookKind.GOODS).size());
        assertTrue(book(BookKind.COMPANY).stream()
                .anyMatch(entry -> entry.value("address").equals("2 New Road")));
    }

    @Test
    void whatSomebodyWroteStaysAndWhatWasDeletedComesBackWhenItIsUsed() {
        lodgeBeef();
        BookEntryFacts seller = seller();
        AddressBook book = stage.as(TRADER, AddressBook.class);
        JsonObject written = Json.createObjectBuilder(seller.content())
                .add("address", " 3 Third Street ")
                .build();
        book.save(seller.id(), written);
        BookEntryFacts maker = book(BookKind.COMPANY).stream()
                .filter(entry -> entry.id() != seller.id())
                .findFirst()
                .orElseThrow();
        book.remove(maker.id());
        assertEquals(
                NOT_FOUND,
                assertThrows(Refusal.class, () -> book.open(maker.id())).code());
        lodgeBeef();
        assertEquals("3 Third Street", seller().value("address"));
        assertTrue(book(BookKind.COMPANY).stream()
                .anyMatch(entry -> entry.content().equals(maker.content())));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(BookKind.COMPANY, "name", "", "/consignment/exporter/name"),
                Arguments.of(BookKind.COMPANY, "name", "x".repeat(101), "/consignment/exporter/name"),
                Arguments.of(BookKind.COMPANY, "country", "ZZ", "/consignment/exporter/country"),
                Arguments.of(BookKind.GOODS, "description", " ", "/consignment/items/0/description"),
                Arguments.of(BookKind.GOODS, "hs", "beef", "/consignment/items/0/hs"),
                Arguments.of(BookKind.GOODS, "unit", "buckets", "/consignment/items/0/unit"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatCannotBeIsSaidAtItsField(BookKind kind, String field, String value, String pointer) {
        lodgeBeef();
        BookEntryFacts entry = book(kind).get(0);
        JsonObject written =
                Json.createObjectBuilder(entry.content()).add(field, value).build();
        InvalidForm refused = assertThrows(
                InvalidForm.class, () -> stage.as(TRADER, AddressBook.class).save(entry.id(), written));
        assertEquals(
                List.of(pointer),
                refused.violations().stream().map(Violation::pointer).distinct().toList());
        assertEquals(
                entry.content(),
                stage.as(TRADER, AddressBook.class).open(entry.id()).content());
    }

    @Test
    void twoEntriesDoNotBecomeOneUnseen() {
        lodgeBeef();
        List<BookEntryFacts> companies = book(BookKind.COMPANY);
        AddressBook book = stage.as(TRADER, AddressBook.class);
        JsonObject other = companies.get(1).content();
        Refusal refused =
                assertThrows(Refusal.class, () -> book.save(companies.get(0).id(), other));
        assertEquals("addressbook.exists", refused.code());
        book.save(companies.get(1).id(), other);
    }

    @Test
    void itIsFoundByItsWords() {
        lodgeBeef();
        String description = line().getString("description");
        assertFalse(book(TRADER, "HANBIT", BookKind.GOODS, description.split(" ")[0])
                .isEmpty());
        assertFalse(
                book(TRADER, "HANBIT", BookKind.GOODS, line().getString("hs").substring(0, 4))
                        .isEmpty());
        assertEquals(List.of(), book(TRADER, "HANBIT", BookKind.GOODS, "submarine"));
    }

    @Test
    void aBookIsItsOrganisationsAndThatOfWhoeverMayDoAllForIt() {
        lodgeBeef();
        List<BookEntryFacts> goods = book(BookKind.GOODS);
        BookEntryFacts entry = goods.get(0);
        List<Runnable> others = List.of(
                () -> {},
                () -> mandate(Set.of("VQ02")),
                () -> stage.as(TRADER, Mandating.class)
                        .end(stage.as(TRADER, Mandating.class).mine().get(0).id()));
        for (Runnable before : others) {
            before.run();
            refusedToAll(BROKER, entry);
            assertEquals(List.of("GARAM"), stage.as(BROKER, AddressBook.class).owners());
        }
        refusedToAll("trader-nuri", entry);
        assertEquals(
                entry.content(),
                stage.as(TRADER, AddressBook.class).open(entry.id()).content());

        long whole = mandate(Set.of());
        assertEquals(
                List.of("GARAM", "HANBIT"), stage.as(BROKER, AddressBook.class).owners());
        assertEquals(goods.size(), book(BROKER, "HANBIT", BookKind.GOODS, "").size());
        lodge(BROKER, stage.typed(BROKER, "beef", ConsignmentStoryTest.THE_REST));
        assertEquals(goods.size(), book(BookKind.GOODS).size(), "it is the owner's book that grows");
        assertEquals(List.of(), book(BROKER, "GARAM", BookKind.GOODS, ""));
        JsonObject written = Json.createObjectBuilder(entry.content())
                .add("brand", "By the broker")
                .build();
        stage.as(BROKER, AddressBook.class).save(entry.id(), written);
        assertEquals(
                "By the broker",
                stage.as(TRADER, AddressBook.class).open(entry.id()).value("brand"));
        stage.as(TRADER, Mandating.class).end(whole);
        refusedToAll(BROKER, entry);
    }

    private void refusedToAll(String person, BookEntryFacts entry) {
        AddressBook book = stage.as(person, AddressBook.class);
        List<Executable> acts = List.of(
                () -> book.page("HANBIT", BookKind.GOODS, "", Cut.at(0, 10)),
                () -> book.open(entry.id()),
                () -> book.save(entry.id(), entry.content()),
                () -> book.save(entry.id(), JsonValue.EMPTY_JSON_OBJECT),
                () -> book.remove(entry.id()));
        for (Executable act : acts) {
            Refusal refused = assertThrows(Refusal.class, act);
            assertEquals(NOT_FOUND, refused.code());
            assertEquals(List.of(), refused.args());
        }
    }

    private long mandate(Set<String> documents) {
        stage.as(TRADER, Mandating.class).grant("GARAM", new Mandate.Scope(documents, null));
        MandateFacts mandate = stage.as(TRADER, Mandating.class).mine().stream()
                .filter(found -> found.endedAt() == null)
                .findFirst()
                .orElseThrow();
        stage.as(BROKER, Mandating.class).accept(mandate.id());
        return mandate.id();
    }

    @Test
    void theLeastRecentlyUsedGoWhenThereAreTooMany() {
        System.setProperty(Limits.ADDRESS_BOOK.property(), "1");
        try {
            lodgeBeef();
            stage.a(StageClock.class).pass(Duration.ofHours(2));
            lodge(TRADER, stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST));
            String second = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
            Drafting drafting = stage.as(TRADER, Drafting.class);
            JsonObject before = drafting.open(second).section("exporter").asJsonObject();
            drafting.saveSection(
                    second,
                    "exporter",
                    before,
                    Json.createObjectBuilder(before).add("name", "Newcomer Pty").build());
            stage.a(StageClock.class).pass(Duration.ofHours(2));
            lodge(TRADER, second);
            assertEquals(1, book(BookKind.COMPANY).size());
            assertEquals(1, book(BookKind.GOODS).size());
        } finally {
            System.clearProperty(Limits.ADDRESS_BOOK.property());
        }
    }

    @Test
    void whatNothingWasLodgedWithForYearsIsForgotten() {
        lodgeBeef();
        stage.a(StageClock.class).pass(Duration.ofDays(Limits.ADDRESS_BOOK_DAYS.value() - 1));
        assertFalse(stage.a(Forgetting.class).forget().containsKey(Retention.ADDRESS_BOOK));
        stage.a(StageClock.class).pass(Duration.ofDays(2));
        assertTrue(stage.a(Forgetting.class).forget().containsKey(Retention.ADDRESS_BOOK));
        assertEquals(List.of(), book(BookKind.GOODS));
    }
}
