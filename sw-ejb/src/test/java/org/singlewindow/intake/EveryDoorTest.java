package org.singlewindow.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.weld.junit5.EnableWeld;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.singlewindow.declaration.InMemoryDeclarations;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Organisations;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.story.Stage;

/** A whole consignment is checked alike, whether it is typed, entered step by step or submitted at once. */
@EnableWeld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryDoorTest {
    private static final byte[] CERTIFICATE = {1};
    private static final byte[] PDF = OnePage.bytes();
    private static final List<Attaching.Paper> PAPERS = Stream.of("korean-label", "product-photo", "health-certificate")
            .map(kind -> new Attaching.Paper(kind, kind + ".pdf", PDF))
            .toList();

    @WeldSetup
    final WeldInitiator weld = WeldInitiator.of(DeclarationsElsewhereTest.window());

    @Inject
    private Entering entering;

    @Inject
    private Submitting submitting;

    @Inject
    private Drafting drafting;

    @Inject
    private Attaching attaching;

    @Inject
    private Lodging lodging;

    @Inject
    private InMemoryDeclarations declarations;

    @Inject
    private Organisations organisations;

    @Inject
    private TestCaller caller;

    private int sent;

    /** A way in for a whole consignment. */
    private enum Door {
        PAGES,
        DRAFT,
        SUBMISSION
    }

    @BeforeEach
    void trader() {
        Organisation.Contact contact = new Organisation.Contact(
                "000-81-00011", "HBMT0000011", "나한빛", "서울", "02-0000-0011", "office@hanbit.example");
        organisations.found("HANBIT", Organisation.Kind.TRADER, new Text("한빛미트", "Hanbit"), contact);
        caller.is("HANBIT", Actor.Role.TRADER);
    }

    private Receipt lodge(Door door, JsonObject consignment, JsonObject answers) {
        String key = "whole-consignment-" + ++sent;
        Entering.Entered entered = new Entering.Entered(null, Direction.IMPORT, "Beef", consignment, answers);
        if (door == Door.SUBMISSION) {
            return submitting
                    .submit(new Submitting.Submission(entered, PAPERS), key, CERTIFICATE)
                    .receipt();
        }
        String reference = door == Door.DRAFT
                ? entering.enter(entered)
                : drafting.create("HANBIT", Direction.IMPORT, "Beef", consignment, answers);
        attaching.attach(reference, PAPERS);
        return lodging.lodgeConnected(reference, key, CERTIFICATE);
    }

    private static JsonObject sample() {
        return Stage.sample(
                "beef",
                Map.of(
                        "/FD01/items/2/expiry",
                        "2028-11-01",
                        "/VQ02/hc_no",
                        "AU-26-1188",
                        "/VQ02/hc_date",
                        "2026-11-02"));
    }

    private static JsonObject with(String pointer, String value) {
        return Json.createPointer(pointer).add(sample().getJsonObject("consignment"), Json.createValue(value));
    }

    private Receipt lodge(Door door, JsonObject consignment) {
        return lodge(door, consignment, sample().getJsonObject("answers"));
    }

    static Stream<Arguments> whatIsWrongAtEveryDoor() {
        List<List<String>> wrong = List.of(
                List.of("/items/0/netWeight", "0", "/items/0/netWeight form.zero"),
                List.of("/items/0/netWeight", "99999999", "/items/0/netWeight form.more-than"),
                List.of("/items/0/netWeight", "0,125", "/items/0/netWeight form.not-a-number"),
                List.of("/items/0/netWeight", "12345678901234567", "/items/0/netWeight form.too-many-digits"),
                List.of("/items/0/hs", "202300000", "/items/0/hs form.leading-zero"),
                List.of("/items/0/hs", "0299.00-0000", "/items/0/hs form.not-in-nomenclature"),
                List.of("/items/0/description", "소".repeat(501), "/items/0/description form.too-long"),
                List.of("/shipment/freight", "1.001", "/shipment/freight form.currency-decimals"),
                List.of("/shipment/invoiceDate", "2026-02-30", "/shipment/invoiceDate form.not-a-date"),
                List.of("/importer/customsId", "NRAU0000014", "/importer/customsId lodgement.other-identity"),
                List.of(
                        "/importer/businessNumber",
                        "000-81-00099",
                        "/importer/businessNumber lodgement.other-identity"));
        return Stream.of(Door.values())
                .flatMap(door -> wrong.stream().map(one -> Arguments.of(door, one.get(0), one.get(1), one.get(2))));
    }

    @ParameterizedTest
    @MethodSource("whatIsWrongAtEveryDoor")
    void whatIsWrongIsRefusedAtItsPlace(Door door, String pointer, String value, String refusal) {
        InvalidForm refused = assertThrows(InvalidForm.class, () -> lodge(door, with(pointer, value)));
        assertTrue(
                shown(refused.violations()).contains("/consignment" + refusal),
                refused.violations().toString());
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void whatIsOddIsLodgedAndTold(Door door) {
        JsonObject odd = Json.createPointer("/shipment/amount")
                .add(with("/transport/cargoNumber", "26ODDX0001I-000" + door.ordinal()), Json.createValue("1.00"));
        assertEquals(
                List.of("/consignment/shipment/amount form.odd-total"),
                shown(lodge(door, odd).warnings()));
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void partsOfACargoAreLawfulAsLongAsTheyFitIntoIt(Door door) {
        JsonObject part = with("/transport/cargoNumber", "26SPLT0001I-000" + door.ordinal());
        assertEquals(List.of(), shown(lodge(door, part).warnings()));
        assertEquals(
                List.of("/consignment/transport/cargoNumber lodgement.cargo-declared"),
                shown(lodge(door, part).warnings()));
        JsonObject known = Json.createPointer("/transport/cargoPackages").add(part, Json.createValue("1"));
        assertTrue(shown(assertThrows(InvalidForm.class, () -> lodge(door, known))
                        .violations())
                .contains("/consignment/transport/cargoNumber lodgement.cargo-exceeded"));
        JsonObject large = Json.createPointer("/transport/cargoPackages").add(part, Json.createValue("999999"));
        assertEquals(
                List.of("/consignment/transport/cargoNumber lodgement.cargo-declared"),
                shown(lodge(door, large).warnings()));
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void partsThatComeAtTheSameMomentDoNotPassTheLimitTogether(Door door) {
        JsonObject part = Json.createPointer("/transport/cargoPackages")
                .add(with("/transport/cargoNumber", "26RACE0001I-000" + door.ordinal()), Json.createValue("1000"));
        declarations.meanwhile(() -> lodge(door, part));
        assertTrue(shown(
                        assertThrows(InvalidForm.class, () -> lodge(door, part)).violations())
                .contains("/consignment/transport/cargoNumber lodgement.cargo-exceeded"));
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void everyPartCountsHoweverManyThereAre(Door door) {
        JsonObject part = Json.createPointer("/transport/cargoPackages")
                .add(with("/transport/cargoNumber", "26MANY0001I-000" + door.ordinal()), Json.createValue("8800"));
        for (int lodged = 1; lodged <= 11; lodged++) {
            lodge(door, part);
        }
        assertTrue(shown(
                        assertThrows(InvalidForm.class, () -> lodge(door, part)).violations())
                .contains("/consignment/transport/cargoNumber lodgement.cargo-exceeded"));
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void oneDeclarationIsNotMoreThanItsOwnCargo(Door door) {
        JsonObject more = Json.createPointer("/transport/cargoPackages")
                .add(with("/transport/cargoNumber", "26ALON0001I-000" + door.ordinal()), Json.createValue("799"));
        assertTrue(shown(
                        assertThrows(InvalidForm.class, () -> lodge(door, more)).violations())
                .contains("/consignment/transport/cargoNumber lodgement.cargo-exceeded"));
    }

    @ParameterizedTest
    @CsvSource({
        "26CASE0001I-0001, 26case0001I-0001",
        "26CASE0002I-0001, 26CASE0002I0001",
        "26CASE0003I-0001, ２６CASE0003I-0001"
    })
    void aNumberThatIsWrittenOtherwiseIsToldAndCountsAsAnother(String written, String otherwise) {
        for (Door door : Door.values()) {
            JsonObject one = with("/transport/cargoNumber", written + door.ordinal());
            JsonObject other = with("/transport/cargoNumber", otherwise + door.ordinal());
            lodge(door, one);
            assertEquals(
                    List.of("/consignment/transport/cargoNumber lodgement.cargo-nearly-declared"),
                    shown(lodge(door, other).warnings()));
        }
    }

    private static List<String> shown(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }
}
