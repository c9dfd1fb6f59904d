package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;

/** Goods lines are put in another order, taken out and put between: what was answered about a line stays with that line. */
class GoodsLinesStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final List<String> CODES = List.of("0202300000", "0805100000", "0306170000");

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                // the number that each line had before; "-" is a new line; then what is answered afterwards
                Arguments.of(List.of("1", "2", "3"), List.of("one", "two", "three")),
                Arguments.of(List.of("3", "1", "2"), List.of("three", "one", "two")),
                Arguments.of(List.of("2", "3"), List.of("two", "three")),
                Arguments.of(List.of("1", "-", "2", "3"), List.of("one", "", "two", "three")),
                Arguments.of(List.of("3"), List.of("three")),
                Arguments.of(List.of("1", "1"), List.of("one", "")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void answersGoWithTheirLine(List<String> lines, List<String> answered) {
        Drafting drafting = stage.as(TRADER, Drafting.class);
        String dossier = drafting.create("HANBIT", Direction.IMPORT, "lines", items(List.of("1", "2", "3")), answers());

        drafting.saveSection(
                dossier,
                "items",
                drafting.open(dossier).section("items"),
                items(lines).getJsonArray("items"));

        for (int index = 0; index < answered.size(); index++) {
            String number = Integer.toString(index + 1);
            assertEquals(number, drafting.open(dossier).items().get(index).getString("sequence"));
            assertEquals(
                    answered.get(index), said(drafting.open(dossier).answersFor("FD01"), "items", number, "expiry"));
            assertEquals(
                    answered.get(index),
                    said(drafting.open(dossier).answersFor("requirement"), "plant-use", number, null));
        }
        String gone = Integer.toString(answered.size() + 1);
        assertEquals("", said(drafting.open(dossier).answersFor("FD01"), "items", gone, "expiry"));
        assertEquals("AU-1", drafting.open(dossier).answersFor("FD01").getString("hc"));
    }

    @Test
    void linesThatSayNoNumbersStandWhereTheyStood() {
        Drafting drafting = stage.as(TRADER, Drafting.class);
        String dossier = drafting.create("HANBIT", Direction.IMPORT, "lines", items(List.of("1", "2", "3")), answers());
        JsonArrayBuilder bare = Json.createArrayBuilder();
        CODES.subList(0, 2).forEach(code -> bare.add(Json.createObjectBuilder().add("hs", code)));

        drafting.saveSection(dossier, "items", drafting.open(dossier).section("items"), bare.build());

        assertEquals("one", said(drafting.open(dossier).answersFor("FD01"), "items", "1", "expiry"));
        assertFalse(drafting.open(dossier).items().isEmpty());
    }

    private static String said(
            JsonObject answers, String group, String line, @org.jspecify.annotations.Nullable String field) {
        JsonObject byLine = answers.getJsonObject(group);
        if (byLine == null || !byLine.containsKey(line)) {
            return "";
        }
        return field == null
                ? byLine.getString(line)
                : byLine.getJsonObject(line).getString(field);
    }

    private static JsonObject items(List<String> lines) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (String line : lines) {
            boolean isNew = line.equals("-");
            var item =
                    Json.createObjectBuilder().add("hs", isNew ? "0101210000" : CODES.get(Integer.parseInt(line) - 1));
            items.add(isNew ? item : item.add("sequence", line));
        }
        JsonArray all = items.build();
        return Json.createObjectBuilder().add("items", all).build();
    }

    private static JsonObject answers() {
        return Json.parse("""
            {"FD01": {"hc": "AU-1", "items": {"1": {"expiry": "one"}, "2": {"expiry": "two"}, "3": {"expiry": "three"}}},
             "requirement": {"plant-use": {"1": "one", "2": "two", "3": "three"}}}\
            """);
    }
}
