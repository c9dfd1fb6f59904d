package org.singlewindow.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.reference.Json;

/** Codes that follow from goods and places are there without being chosen, and give way to whoever chooses another. */
class UsualCodesTest {
    private static final JsonObject BEEF = Json.parse("""
            {"transport": {"arrivalPort": "KRPUS"}, "items": [{"sequence": "1", "hs": "0202300000"}]}
            """);

    @Test
    void whatFollowsFromGoodsAndPlacesIsAnswered() {
        JsonObject content = filled(BEEF, "{}");
        assertEquals("YEONGNAM", content.getJsonObject("head").getString("office"));
        JsonObject line = content.getJsonObject("items").getJsonObject("1");
        assertEquals("CATTLE MEAT", line.getString("species") + " " + line.getString("item_class"));
    }

    @Test
    void whoeverAnswersOtherwiseIsBelieved() {
        JsonObject content = filled(BEEF, """
                {"office": "SEOUL", "items": {"1": {"species": "OTHER"}}}
                """);
        assertEquals("SEOUL", content.getJsonObject("head").getString("office"));
        JsonObject line = content.getJsonObject("items").getJsonObject("1");
        assertEquals("OTHER MEAT", line.getString("species") + " " + line.getString("item_class"));
    }

    @Test
    void nothingFollowsFromWhatNoListNames() {
        JsonObject other = Json.parse(BEEF.toString().replace("KRPUS", "KRXXX").replace("0202", "9999"));
        JsonObject content = filled(other, "{}");
        assertEquals("", content.getJsonObject("head").getString("office", ""));
        assertEquals("", content.getJsonObject("items").getJsonObject("1").getString("species", ""));
    }

    private static JsonObject filled(JsonObject facts, String answers) {
        DocumentDefinition document =
                Forms.definitions().find("VQ02", LocalDate.of(2026, 11, 24)).orElseThrow();
        return new UsualCodes(Forms.CODE_LISTS)
                .filled(new FilledForm(document, facts, Json.parse(answers), List.of(1)))
                .content();
    }
}
