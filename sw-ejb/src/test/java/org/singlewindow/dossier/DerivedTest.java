package org.singlewindow.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;

class DerivedTest {
    private static final JsonObject NOTHING = JsonValue.EMPTY_JSON_OBJECT;
    private static final JsonObject TYPED = Json.parse("""
            {"transport": {"loadingPort": "AUMEL"},
             "items": [{"origin": "AU", "amount": "100.50"}, {"origin": "NZ", "amount": "9.5"}]}
            """);

    @Test
    void whatFollowsIsFilledIn() {
        JsonObject derived = Derived.from(Direction.IMPORT, NOTHING, TYPED);
        assertEquals(
                "{\"amount\":\"110.00\",\"exportCountry\":\"AU\"}",
                derived.getJsonObject("shipment").toString());
        assertEquals("{\"country\":\"AU\"}", derived.getJsonObject("exporter").toString());
        assertEquals("NZ", derived.getJsonArray("items").getJsonObject(1).getString("makerCountry"));
        assertEquals(TYPED.get("transport"), derived.get("transport"));
    }

    @Test
    void aValueFollowsItsSourceUntilAnotherIsWritten() {
        JsonObject once = Derived.from(Direction.IMPORT, NOTHING, TYPED);
        JsonObject moved = Json.parse(once.toString().replace("AUMEL", "NZAKL").replace("\"9.5\"", "\"10\""));
        JsonObject followed = Derived.from(Direction.IMPORT, once, moved).getJsonObject("shipment");
        assertEquals("NZ 110.50", followed.getString("exportCountry") + " " + followed.getString("amount"));

        JsonObject own = Json.parse(moved.toString().replace("\"exportCountry\":\"AU\"", "\"exportCountry\":\"SG\""));
        assertEquals(
                "SG",
                Derived.from(Direction.IMPORT, once, own)
                        .getJsonObject("shipment")
                        .getString("exportCountry"));
    }

    @Test
    void whoeverClearsAValueIsNotCorrected() {
        JsonObject once = Derived.from(Direction.IMPORT, NOTHING, TYPED);
        JsonObject cleared = Json.parse(once.toString().replace("\"makerCountry\":\"NZ\"", "\"makerCountry\":\"\""));
        assertEquals(cleared, Derived.from(Direction.IMPORT, once, cleared));
    }

    @Test
    void nothingFollowsFromWhatCannotBeRead() {
        JsonObject wrong = Json.parse("""
                {"transport": {"loadingPort": "Melbourne"}, "items": [{"amount": "a lot"}], "shipment": "?"}
                """);
        assertEquals(wrong, Derived.from(Direction.IMPORT, NOTHING, wrong));
        assertEquals(NOTHING, Derived.from(Direction.EXPORT, NOTHING, NOTHING));
    }

    @Test
    void codesAndQuantitiesFollowFromGoodsAndPorts() {
        JsonObject typed = Json.parse("""
                {"transport": {"arrivalPort": "KRICN"},
                 "items": [{"hs": "0202300000", "netWeight": "40"}, {"hs": "0202300000", "netWeight": "9", "quantity": "3"},
                           {"hs": "8471604000", "netWeight": "5"}]}
                """);
        JsonObject derived = Derived.from(new CodeLists()::usual, Direction.IMPORT, NOTHING, typed);
        assertEquals("4", derived.getJsonObject("transport").getString("mode"));
        JsonObject beef = derived.getJsonArray("items").getJsonObject(0);
        assertEquals(
                "40 KGM FROZEN",
                beef.getString("quantity") + " " + beef.getString("unit") + " " + beef.getString("storageCondition"));
        JsonObject counted = derived.getJsonArray("items").getJsonObject(1);
        assertEquals("3 ", counted.getString("quantity") + " " + counted.getString("unit", ""));
        assertEquals(
                typed.getJsonArray("items").get(2),
                derived.getJsonArray("items").get(2));

        JsonObject heavier = Json.parse(derived.toString().replace("\"40\"", "\"41\""));
        JsonObject own = Json.parse(heavier.toString().replace("\"quantity\":\"41\"", "\"quantity\":\"40\""));
        assertEquals(
                "41",
                Derived.from(new CodeLists()::usual, Direction.IMPORT, derived, own)
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("quantity"));
    }
}
