package org.singlewindow.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;

class ReadingTest {
    private static final Clock CLOCK = Clock.system(Kst.ZONE);
    private static final Reading READING = new Reading(Forms.definitions(), Forms.CODE_LISTS, CLOCK);
    private static final SampleApplication.Maker MAKER = new SampleApplication.Maker(
            Forms.definitions(), Forms.CODE_LISTS, Catalogue.shipped().current(), LocalDate.now(CLOCK));

    static Stream<DocumentDefinition> documents() {
        return Forms.definitions().inForce(LocalDate.now(CLOCK)).stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void answersThatAreRightStayAsTheyAre(DocumentDefinition document) {
        JsonObject answers = MAKER.of(document).answers();
        assertEquals(answers, READING.answers(document, answers));
        assertEquals(List.of(), Forms.validator().unknown(document, answers, List.of(1)));
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void aConsignmentThatIsRightStaysAsItIs(Direction direction) {
        JsonObject consignment = MAKER.consignment(direction, 3);
        ReadValues read = READING.dossier(direction, consignment, JsonValue.EMPTY_JSON_OBJECT);
        assertEquals(consignment, read.consignment());
        assertSame(
                consignment.getJsonArray("items").getJsonObject(0).get("hs"),
                read.consignment().getJsonArray("items").getJsonObject(0).get("hs"));
    }

    @Test
    void tablesAreReadCellByCell() {
        DocumentDefinition document = documents()
                .filter(definition -> definition.sections().stream()
                        .flatMap(section -> section.fields().stream())
                        .anyMatch(field -> field.type() == FieldType.TABLE))
                .findFirst()
                .orElseThrow();
        Section section = document.sections().stream()
                .filter(one -> one.fields().stream().anyMatch(field -> field.type() == FieldType.TABLE))
                .findFirst()
                .orElseThrow();
        Field table = section.fields().stream()
                .filter(field -> field.type() == FieldType.TABLE)
                .findFirst()
                .orElseThrow();
        String column = table.columns().get(0).name();
        JsonObject written = in(section, table, column, "\u00A0x\u200B");
        assertEquals(in(section, table, column, "x"), READING.answers(document, written));
        InvalidForm refused =
                assertThrows(InvalidForm.class, () -> READING.answers(document, in(section, table, column, "a\u0000")));
        assertTrue(
                refused.violations().get(0).pointer().endsWith("/" + table.name() + "/0/" + column),
                refused.violations().toString());
    }

    private static JsonObject in(Section section, Field table, String column, String cell) {
        JsonObject fields = Json.createObjectBuilder()
                .add(
                        table.name(),
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add(column, cell)))
                .build();
        return section.perItem()
                ? Json.createObjectBuilder()
                        .add("items", Json.createObjectBuilder().add("1", fields))
                        .build()
                : fields;
    }

    /** Ten times the lines take about ten times as long; what grows with their square would take a hundred times. */
    @Test
    void whatReadingCostsGrowsWithTheLines() {
        long few = quickest(MAKER.consignment(Direction.IMPORT, 99));
        long many = quickest(MAKER.consignment(Direction.IMPORT, 999));
        assertTrue(many < 50 * few, () -> "999 lines took " + many + " ns, 99 lines " + few);
    }

    /** The best of many runs is the one that nothing disturbed. */
    private static long quickest(JsonObject consignment) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 20; run++) {
            long start = System.nanoTime();
            READING.dossier(Direction.IMPORT, consignment, JsonValue.EMPTY_JSON_OBJECT);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
