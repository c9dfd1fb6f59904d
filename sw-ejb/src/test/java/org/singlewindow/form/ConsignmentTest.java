package org.singlewindow.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.reference.Direction;

class ConsignmentTest {
    private static final FormValidator VALIDATOR = Forms.validator();

    private static final JsonObject WHOLE = Sample.parse("""
        {"shipment": {"incoterm": "CIF", "currency": "USD", "amount": "100.50", "exportCountry": "AU"},
         "importer": {"name": "한빛미트", "customsId": "HBMT0000011"},
         "exporter": {"name": "Southern Downs"},
         "transport": {"mode": "1", "billOfLading": "BL1"},
         "items": [{"sequence": "1", "hs": "0202300000", "description": "Beef", "origin": "AU",
                    "netWeight": "12.5", "amount": "100.50"}]}
        """);

    private static List<Violation> complete(JsonObject consignment) {
        return VALIDATOR.completeConsignment(Direction.IMPORT, consignment);
    }

    private static List<Violation> draft(JsonObject consignment) {
        return VALIDATOR.draftConsignment(Direction.IMPORT, consignment);
    }

    private static List<String> shown(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    @Test
    void whatCustomsNeedsIsEnough() {
        assertEquals(List.of(), complete(WHOLE));
    }

    @Test
    void anEmptyDraftIsFineAndLodgesNothing() {
        assertEquals(List.of(), draft(JsonValue.EMPTY_JSON_OBJECT));
        List<String> missing = shown(complete(JsonValue.EMPTY_JSON_OBJECT));
        assertTrue(missing.contains("/consignment/items form.no-items"));
        assertTrue(missing.contains("/consignment/shipment/incoterm form.required"));
        assertTrue(missing.contains("/consignment/importer/customsId form.required"));
    }

    @ParameterizedTest
    @CsvSource({
        "/items/0/hs, 12345, form.not-an-hs-code",
        "/items/0/hs, 7700000000, form.not-an-hs-code",
        "/items/0/hs, 0202.30, form.not-an-hs-code",
        "/items/0/hs, 02023000001, form.not-an-hs-code",
        "/items/0/origin, XX, form.not-in-list",
        "/items/0/unit, KILO, form.not-in-list",
        "/items/0/packageType, ??, form.not-in-list",
        "/items/0/netWeight, '1,000', form.not-a-number",
        "/items/0/netWeight, -1, form.not-a-number",
        "/items/0/netWeight, 1e9, form.not-a-number",
        "/items/0/packages, 1.5, form.not-a-whole-number",
        "/shipment/currency, KRX, form.not-in-list",
        "/shipment/incoterm, DAF, form.not-in-list",
        "/shipment/invoiceDate, 2026-02-30, form.not-a-date",
        "/shipment/invoiceDate, 20261124, form.not-a-date",
        "/shipment/invoiceDate, 0026-11-24, form.not-a-date",
        "/transport/loadingPort, BUSAN, form.not-a-location",
        "/transport/loadingPort, XXPUS, form.not-a-location",
        "/transport/loadingPort, KRPU1, form.not-a-location",
        "/transport/containerNumber, ABCU1234567890123456, form.too-long",
        "/shipment/nothing, 1, form.unknown-field"
    })
    void aWrongValueIsShownAtItsPlace(String pointer, String value, String code) {
        JsonObject wrong = Sample.with(WHOLE, pointer, "\"" + value + "\"");
        assertEquals(List.of("/consignment" + pointer + " " + code), shown(draft(wrong)));
        assertEquals(
                List.of("/consignment" + pointer + " " + code),
                shown(complete(wrong)).stream()
                        .filter(violation -> !violation.endsWith("form.required"))
                        .toList());
    }

    @Test
    void textIsOneLineWithoutControlCharacters() {
        JsonObject lines = Sample.with(WHOLE, "/importer/name", "\"one\\ntwo\"");
        assertEquals(List.of("/consignment/importer/name form.one-line"), shown(draft(lines)));
        JsonObject nul = Sample.with(WHOLE, "/importer/name", "\"a\\u0000b\"");
        assertEquals(List.of("/consignment/importer/name form.bad-character"), shown(draft(nul)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/items | {} | /items form.wrong-shape",
                "/items | [1] | /items form.wrong-shape",
                "/shipment | [] | /shipment form.wrong-shape",
                "/items/0/hs | {\"a\":\"1\"} | /items/0/hs form.wrong-shape",
                "/more | {} | /more form.unknown-field",
                "/a~1b | \"1\" | /a~1b form.unknown-field"
            })
    void theStructureIsLookedAtToo(String pointer, String json, String expected) {
        List<String> violations = shown(draft(Sample.with(WHOLE, pointer, json)));
        assertEquals(List.of("/consignment" + expected), violations);
    }

    @Test
    void valuesThatBelongTogetherAreComparedOnlyWhenLodging() {
        JsonObject odd = Sample.with(WHOLE, "/items/0/grossWeight", "\"10\"");
        odd = Sample.with(odd, "/transport/loadingDate", "\"2026-11-20\"");
        odd = Sample.with(odd, "/transport/arrivalDate", "\"2026-11-19\"");
        assertEquals(List.of(), draft(odd));
        assertEquals(
                List.of(
                        "/consignment/transport/arrivalDate form.before",
                        "/consignment/items/0/netWeight form.more-than"),
                shown(complete(odd)));
    }

    @Test
    void aQuantityNeedsItsUnit() {
        JsonObject without = Sample.with(WHOLE, "/items/0/quantity", "\"3\"");
        assertEquals(List.of("/consignment/items/0/unit form.required"), shown(complete(without)));
    }

    @Test
    void itemNumbersAreThereOnlyOnce() {
        JsonObject item = WHOLE.getJsonArray("items").getJsonObject(0);
        JsonObject twins = Sample.with(WHOLE, "/items", "[" + item + "," + item + "]");
        assertEquals(List.of("/consignment/items/1/sequence form.twin"), shown(complete(twins)));
    }

    @Test
    void everyTextStandsInNoMoreThanOnePlace() {
        List<String> names = Forms.definitions().consignment(Direction.IMPORT).stream()
                .flatMap(section -> section.fields().stream().map(field -> section.id() + "/" + field.name()))
                .collect(Collectors.toList());
        assertEquals(names.stream().distinct().count(), names.size());
        assertEquals(
                List.of("shipment", "importer", "exporter", "transport", "items"),
                Forms.definitions().consignment(Direction.IMPORT).stream()
                        .map(Section::id)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "/items/0/netWeight, 1234567890123456, form.too-many-digits",
        "/items/0/netWeight, 99999999999999999999999999, form.too-many-digits",
        "/items/0/netWeight, 0.1234567, form.too-many-decimals",
        "/items/0/packages, 12345678901234567890, form.too-many-digits",
        "/items/0/hs, 202300000, form.leading-zero",
        "/items/0/hs, 0202300, form.leading-zero",
        "/items/0/hs, 0299000000, form.not-in-nomenclature",
        "/items/0/hs, 849900, form.not-in-nomenclature"
    })
    void largeNumbersAndCodesThatAreNotThereAreNamedAsSuch(String pointer, String value, String code) {
        Violation wrong =
                draft(Sample.with(WHOLE, pointer, "\"" + value + "\"")).get(0);
        assertEquals("/consignment" + pointer + " " + code, wrong.pointer() + " " + wrong.code());
        assertEquals(3, wrong.args().size(), "label, value, and the limit or what may be meant");
    }

    @ParameterizedTest
    @CsvSource({
        "/items/0/netWeight, 0, form.zero",
        "/items/0/netWeight, 0.000, form.zero",
        "/items/0/grossWeight, 0, form.zero form.more-than",
        "/items/0/quantity, 0, form.zero",
        "/items/0/grossWeight, 12.4, form.more-than",
        "/shipment/freight, 10.123, form.currency-decimals",
        "/items/0/amount, 100.505, form.currency-decimals",
    })
    void whatCannotBeIsWrongWhateverIsMissing(String pointer, String value, String codes) {
        JsonObject wrong = Sample.with(Sample.with(WHOLE, pointer, "\"" + value + "\""), "/importer/name", "\"\"");
        List<Violation> found = VALIDATOR.soundConsignment(Direction.IMPORT, wrong);
        assertEquals(codes, found.stream().map(Violation::code).collect(java.util.stream.Collectors.joining(" ")));
        assertTrue(shown(complete(wrong)).containsAll(shown(found)));
    }

    @ParameterizedTest
    @CsvSource({"KRW, 100.5, 1", "KRW, 100.00, 0", "JPY, 0.1, 1", "USD, 100.50, 0", "USD, 0.001, 1", "BHD, 0.125, 0"})
    void aCurrencySaysHowManyDecimals(String currency, String amount, int wrong) {
        JsonObject all = Sample.with(
                Sample.with(
                        Sample.with(WHOLE, "/shipment/currency", "\"" + currency + "\""),
                        "/shipment/amount",
                        "\"" + amount + "\""),
                "/items/0/amount",
                "\"1\"");
        assertEquals(wrong, VALIDATOR.soundConsignment(Direction.IMPORT, all).size());
    }

    @ParameterizedTest
    @CsvSource({"C62, 2.5, 1", "NPR, 0.5, 1", "C62, 2.0, 0", "KGM, 2.5, 0", "DZN, 0.5, 0"})
    void thereAreNoHalfPieces(String unit, String quantity, int wrong) {
        JsonObject all = Sample.with(
                Sample.with(WHOLE, "/items/0/unit", "\"" + unit + "\""), "/items/0/quantity", "\"" + quantity + "\"");
        assertEquals(wrong, VALIDATOR.soundConsignment(Direction.IMPORT, all).size());
    }

    @ParameterizedTest
    @CsvSource({
        "/shipment/amount, 100.49, form.odd-total",
        "/shipment/amount, 0, form.odd-total form.odd-zero",
        "/items/0/grossWeight, 125.1, form.odd-weight",
        "/shipment/invoiceDate, 2026-12-01, form.odd-future",
        "/shipment/healthCertificateDate, 2026-12-01, form.odd-future",
        "/transport/storageDate, 2026-12-01, form.odd-future",
        "/items/0/manufacturedOn, 2026-12-01, form.odd-future",
        "/items/0/manufacturedOn, 2026-11-30, ''",
        "/items/0/grossWeight, 13, ''"
    })
    void whatCanHardlyBeIsOddAndKeepsNobodyFromLodging(String pointer, String value, String codes) {
        JsonObject odd = Sample.with(WHOLE, pointer, "\"" + value + "\"");
        assertEquals(
                codes,
                VALIDATOR.oddConsignment(Direction.IMPORT, odd, java.time.LocalDate.of(2026, 11, 30)).stream()
                        .map(Violation::code)
                        .collect(java.util.stream.Collectors.joining(" ")));
        assertEquals(List.of(), complete(odd));
    }
}
