package org.singlewindow.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.weld.junit5.EnableWeld;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Preparing;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Organisations;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.story.Stage;

/**
 * A value is read once, by whichever door it comes in: what is checked is what is stored, held against the rules, signed
 * and sent. No way of writing a goods code, a country or an answer leads to fewer documents than the plain one.
 */
@EnableWeld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadOnceTest {
    private static final String BEEF = "0202300000";
    private static final byte[] CERTIFICATE = {1};
    private static final byte[] PDF = OnePage.bytes();
    private static final Map<String, String> THE_REST =
            Map.of("/FD01/items/2/expiry", "2028-11-01", "/VQ02/hc_no", "AU-26-1188", "/VQ02/hc_date", "2026-11-02");

    @WeldSetup
    final WeldInitiator weld = WeldInitiator.of(DeclarationsElsewhereTest.window());

    @Inject
    private Entering entering;

    @Inject
    private Submitting submitting;

    @Inject
    private Receiving receiving;

    @Inject
    private Drafting drafting;

    @Inject
    private Lodging lodging;

    @Inject
    private Preparing preparing;

    @Inject
    private CaseFiles files;

    @Inject
    private Organisations organisations;

    @Inject
    private TestCaller caller;

    private int lodged;

    /** A way in for a goods code; it answers the dossier that it made. */
    private enum Door {
        /** JSON, step by step. */
        DRAFT(test -> test::enter),
        /** JSON in a multipart submission. */
        SUBMISSION(test -> test::submit),
        /** The pages, and what is pasted there. */
        PAGE(test -> test::type),
        /** The WCO Data Model. */
        DECLARATION(test -> test::declare);

        private final Function<ReadOnceTest, Function<String, String>> way;

        Door(Function<ReadOnceTest, Function<String, String>> way) {
            this.way = way;
        }
    }

    @BeforeEach
    void trader() {
        Organisation.Contact contact = new Organisation.Contact(
                "000-81-00011", "HBMT0000011", "나한빛", "서울", "02-0000-0011", "office@hanbit.example");
        organisations.found("HANBIT", Organisation.Kind.TRADER, new Text("한빛미트", "Hanbit"), contact);
        caller.is("HANBIT", Actor.Role.TRADER);
    }

    static Stream<Arguments> waysOfWritingBeefAtEveryDoor() {
        List<String> written = List.of(
                " 0202300000",
                "0202300000 ",
                "\t0202300000",
                "\n0202300000\r\n",
                "\u00A00202300000",
                "\u200B0202300000",
                "\uFEFF0202300000",
                "0202\u20603000\u00AD00",
                "\u30000202300000",
                "\u202E0202300000",
                "0202.30.0000",
                "0202 30 0000",
                "0202-30-0000",
                "０２０２３０００００",
                "０２０２．３０．００００");
        return Stream.of(Door.values()).flatMap(door -> written.stream().map(hs -> Arguments.of(door, hs)));
    }

    @ParameterizedTest
    @MethodSource("waysOfWritingBeefAtEveryDoor")
    void everyWayOfWritingACodeFindsWhatThePlainOneFinds(Door door, String hs) {
        String reference = door.way.apply(this).apply(hs);
        assertEquals(BEEF, drafting.open(reference).items().get(0).getString("hs"));
        assertEquals(
                List.of("FD01", "VQ02"),
                preparing.of(reference).findings().requirements().stream()
                        .map(requirement -> requirement.document())
                        .toList());
    }

    static Stream<Arguments> whatIsNoCodeAtEveryDoor() {
        List<String> written = List.of(
                "202300000",
                "02023",
                "0202300",
                "020230000",
                "0202300000X",
                "02O2300000",
                "0202300000,",
                "٠٢٠٢٣٠",
                "0202/30",
                "9902300000",
                "0202300000 0202300000",
                "HS0202300000",
                "0202300000\u0301");
        return Stream.of(Door.values()).flatMap(door -> written.stream().map(hs -> Arguments.of(door, hs)));
    }

    @ParameterizedTest
    @MethodSource("whatIsNoCodeAtEveryDoor")
    void whatCannotBeReadIsNeverLodged(Door door, String hs) {
        InvalidForm refused = assertThrows(
                InvalidForm.class,
                () -> lodging.lodgeConnected(door.way.apply(this).apply(hs), "dossier-" + ++lodged, CERTIFICATE));
        assertTrue(
                refused.violations().stream()
                        .anyMatch(violation -> violation.pointer().contains("/items/0/hs")
                                || violation.pointer().contains("Classification")),
                refused.violations().toString());
    }

    static Stream<Arguments> whatNothingCanHoldAtEveryDoor() {
        List<String> written =
                List.of("be\u0000ef", "be\u0007ef", "be\uD800ef", "be\uDC00", "be\u0090ef", "be\uFFFDef");
        return Stream.of(Door.DRAFT, Door.SUBMISSION, Door.PAGE)
                .flatMap(door -> written.stream().map(text -> Arguments.of(door, text)));
    }

    @ParameterizedTest
    @MethodSource("whatNothingCanHoldAtEveryDoor")
    void whatNothingCanHoldIsRefusedAtItsPlace(Door door, String hs) {
        InvalidForm refused =
                assertThrows(InvalidForm.class, () -> door.way.apply(this).apply(hs));
        assertEquals(List.of("/consignment/items/0/hs form.bad-character"), shown(refused.violations()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'hs': ['0202300000']",
                "'hs': {'value': '0202300000'}",
                "'HS': '0202300000'",
                "'hs ': '0202300000'",
                "'hs': 202300000",
                "'hs': true",
                "'hs': 2.0203e9",
                "'hs': '0202300000', 'origin': ['AU']",
                "'hs': '0202300000', 'origin': 'AUS'",
                "'hs': '0202300000', 'sequence': '2'",
                "'hs': '0202300000', 'sequence': 0",
                "'hs': '0202300000', 'netWeight': 1e1000000",
                "'hs': '0202300000', 'netWeight': '0,125'",
                "'hs': '0202300000', 'netWeight': '1.234,5'",
            })
    void whatIsNotWhatItsFieldWantsIsRefusedThere(String item) {
        InvalidForm refused = assertThrows(InvalidForm.class, () -> enter("{'items': [{%s}]}".formatted(item), "{}"));
        assertTrue(
                refused.violations().stream()
                        .allMatch(violation -> violation.pointer().startsWith("/consignment/items/0/")),
                refused.violations().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'requirement': {'plant-use': {'1': 'MAYBE'}}}|/answers/requirement/plant-use/1 intake.no-such-answer",
                "{'requirement': {'plant-use': {'01': 'CONSUMPTION'}}}|/answers/requirement/plant-use/01"
                        + " form.no-such-item",
                "{'requirement': {'plant-use': {'2': 'CONSUMPTION'}}}|/answers/requirement/plant-use/2"
                        + " form.no-such-item",
                "{'requirement': {'plant-use': 'CONSUMPTION'}}|/answers/requirement/plant-use form.wrong-shape",
                "{'requirement': {'plant-use': {'1': ['CONSUMPTION']}}}|/answers/requirement/plant-use/1"
                        + " form.wrong-shape",
                "{'requirement': {'Plant-Use': {'1': 'CONSUMPTION'}}}|/answers/requirement/Plant-Use"
                        + " intake.no-such-question",
                "{'requirement': {'not-subject-FD01': {'1': 'MDB01'}}}|/answers/requirement/not-subject-FD01/1"
                        + " intake.no-such-reason",
                "{'requirement': {'not-subject-': {'1': 'FSB01'}}}|/answers/requirement/not-subject-/1"
                        + " intake.no-such-reason",
                "{'requirement': []}|/answers/requirement form.wrong-shape",
                "{'fd01': {}}|/answers/fd01 form.unknown-field",
                "{'FD01': {'Expiry': 'x'}}|/answers/FD01/Expiry form.unknown-field",
                "{'FD01': {'items': {'7': {}}}}|/answers/FD01/items/7 form.no-such-item",
                "{'FD01': {'items': {'1': {'nothing': 'x'}}}}|/answers/FD01/items/1/nothing form.unknown-field",
                "{'FD01': {'items': []}}|/answers/FD01/items form.wrong-shape",
                "{'FD01': {'items': {'1': 'x'}}}|/answers/FD01/items/1 form.wrong-shape"
            })
    void anAnswerThatNobodyUnderstandsIsNotLeftOut(String answers, String refusal) {
        InvalidForm refused = assertThrows(
                InvalidForm.class, () -> enter("{'items': [{'hs': '0805100000', 'origin': 'ZA'}]}", answers));
        assertEquals(List.of(refusal), shown(refused.violations()));
    }

    @ParameterizedTest
    @CsvSource({"consumption", "' CONSUMPTION '", "'\u00A0Consumption'", "ＣＯＮＳＵＭＰＴＩＯＮ"})
    void anAnswerIsReadAsTheCodeItMeans(String answer) {
        String reference = enter(
                "{'items': [{'hs': '0805100000', 'origin': 'ZA'}]}",
                "{'requirement': {'plant-use': {'1': '%s'}}}".formatted(answer));
        assertEquals(
                object("{'plant-use': {'1': 'CONSUMPTION'}}"),
                drafting.open(reference).answersFor("requirement"));
    }

    @Test
    void everyTypeHasItsForm() {
        String reference = enter(
                "{'shipment': {'currency': ' usd', 'amount': '57,600.00', 'incoterm': 'cif', 'exportCountry':"
                        + " 'au\u00A0'}, 'transport': {'loadingPort': 'au bne', 'meansName': ' Coral  Pioneer\u200B'},"
                        + " 'items': [{'hs': '0202.30', 'packages': '１２', 'unit': 'kgm', 'descriptionKo':"
                        + " '\u1112\u1161\u11AB'}]}",
                "{'FD01': {'items': {'1': {'first_import': 'TRUE'}}}}");
        JsonObject consignment = drafting.open(reference).consignment();
        assertEquals(
                object("{'currency': 'USD', 'amount': '57600.00', 'incoterm': 'CIF', 'exportCountry': 'AU'}"),
                consignment.getJsonObject("shipment"));
        assertEquals(
                object("{'loadingPort': 'AUBNE', 'meansName': 'Coral  Pioneer'}"),
                consignment.getJsonObject("transport"));
        assertEquals(
                object("{'hs': '020230', 'packages': '12', 'unit': 'KGM', 'descriptionKo': '한', 'sequence': '1'}"),
                consignment.getJsonArray("items").getJsonObject(0));
        assertEquals(
                object("{'items': {'1': {'first_import': 'true'}}}"),
                drafting.open(reference).answersFor("FD01"));
    }

    @Test
    void whatWasReadOnceIsReadTheSameAgain() {
        String reference =
                enter("{'shipment': {'amount': '57,600.00'}, 'items': [{'hs': '0202.30.0000', 'origin': 'au'}]}", "{}");
        assertEquals(
                drafting.open(reference)
                        .consignment()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("hs"),
                drafting.open(drafting.copy(reference)).items().get(0).getString("hs"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ID>02023000</ID>|<ID>0202<x>9</x>3000</ID>|intake.mixed-content",
                "<ID>02023000</ID>|<ID>02023000</ID><ID>84710000</ID>|intake.several-values",
                "<Origin><CountryCode>AU</CountryCode>|<Origin><CountryCode>US</CountryCode><TypeCode>1</TypeCode></Origin><Origin><CountryCode>AU</CountryCode>|intake.several-values",
                "<Classification><ID>02023000</ID>|<Classification><ID>84710000</ID></Classification><Classification><ID>02023000</ID>|intake.several-codes",
                "<Commodity>|<commodity/><Commodity>|intake.element-name",
                "<Importer>|<Importer><GovernmentAgencyGoodsItem/>|intake.misplaced",
                "unitCode=\"KGM\"|unitCode=\"KGM\" x:unitCode=\"GRM\"|intake.attribute-twice",
                "<Commodity>|<AdditionalInformation><StatementCode>plant-use</StatementCode><StatementDescription>MAYBE</StatementDescription></AdditionalInformation><Commodity>|intake.no-such-answer",
                "<Commodity>|<AdditionalInformation><StatementCode>plant-uses</StatementCode><StatementDescription>CONSUMPTION</StatementDescription></AdditionalInformation><Commodity>|intake.no-such-question",
                "<Commodity>|<AdditionalInformation><StatementCode>plant-use</StatementCode><StatementDescription>CONSUMPTION</StatementDescription></AdditionalInformation><AdditionalInformation><StatementCode>plant-use</StatementCode><StatementDescription>PROPAGATION</StatementDescription></AdditionalInformation><Commodity>|intake.answers-contradict",
                "Frozen boneless beef|Frozen&#x85;boneless&#x9F;beef|form.bad-character"
            })
    void aDeclarationThatCouldBeReadInTwoWaysIsRefused(String plain, String other, String code) {
        String xml = beef();
        assertTrue(xml.contains(plain));
        InvalidForm refused = assertThrows(
                InvalidForm.class, () -> receive(xml.replaceFirst(java.util.regex.Pattern.quote(plain), other)));
        assertTrue(
                refused.violations().stream()
                        .anyMatch(violation -> violation.code().equals(code)
                                && violation.pointer().startsWith("Declaration/")),
                refused.violations().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ID><![CDATA[02023000]]></ID>",
                "<ID>0202<!-- and -->3000</ID>",
                "<ID>&#48;2023000</ID>",
                "<ID xmlns:ID=\"urn:x\">0202<?x y?>3000</ID>"
            })
    void howXmlWritesAValueDoesNotMatter(String id) {
        assertEquals(BEEF, hs(receive(beef().replace("<ID>02023000</ID>", id))));
    }

    private String enter(String hs) {
        return enter(
                Json.createObjectBuilder()
                        .add("items", Json.createArrayBuilder().add(item(hs)))
                        .build(),
                JsonValue.EMPTY_JSON_OBJECT);
    }

    private String enter(String consignment, String answers) {
        return enter(object(consignment), object(answers));
    }

    private String enter(JsonObject consignment, JsonObject answers) {
        return entering.enter(new Entering.Entered(null, Direction.IMPORT, "Beef", consignment, answers));
    }

    private String submit(String hs) {
        JsonObject sample = Stage.sample("beef", THE_REST);
        JsonObject consignment = sample.getJsonObject("consignment");
        JsonArray items = consignment.getJsonArray("items");
        JsonObject beef =
                Json.createObjectBuilder(items.getJsonObject(0)).add("hs", hs).build();
        JsonObject changed = Json.createObjectBuilder(consignment)
                .add("items", Json.createArrayBuilder(items).set(0, beef))
                .build();
        return submitting
                .submit(
                        new Submitting.Submission(
                                new Entering.Entered(
                                        null, Direction.IMPORT, "Beef", changed, sample.getJsonObject("answers")),
                                Stream.of("korean-label", "product-photo", "health-certificate")
                                        .map(kind ->
                                                new org.singlewindow.dossier.Attaching.Paper(kind, kind + ".pdf", PDF))
                                        .toList()),
                        "submission-" + ++lodged,
                        CERTIFICATE)
                .receipt()
                .dossier();
    }

    private String type(String hs) {
        String reference = drafting.create("HANBIT", Direction.IMPORT, "Beef");
        drafting.saveSection(
                reference,
                "items",
                JsonValue.EMPTY_JSON_ARRAY,
                Json.createArrayBuilder().add(item(hs)).build());
        return reference;
    }

    private String declare(String hs) {
        return receive(beef().replace("<ID>02023000</ID>", "<ID>" + hs + "</ID>")
                        .replaceAll("(?s)<Classification><ID>00</ID>.*?</Classification>", ""))
                .receipt()
                .dossier();
    }

    private Received receive(String xml) {
        return receiving.receive(xml.getBytes(StandardCharsets.UTF_8), null, "message-" + ++lodged, CERTIFICATE);
    }

    private String hs(Received received) {
        return files.own(received.receipt().dossier()).dossier().items().get(0).getString("hs");
    }

    private static JsonObject item(String hs) {
        return Json.createObjectBuilder().add("hs", hs).add("origin", "AU").build();
    }

    private static String beef() {
        try (InputStream in = Objects.requireNonNull(ReadOnceTest.class.getResourceAsStream("/wco-dec/beef.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> shown(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    private static JsonObject object(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}
