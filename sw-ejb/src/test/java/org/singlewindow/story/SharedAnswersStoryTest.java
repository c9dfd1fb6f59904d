package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.QuestionSheet;
import org.singlewindow.lodgement.Preparation;
import org.singlewindow.lodgement.Preparing;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;

/** What was answered in one document is not asked in another that takes it from the same place of the consignment. */
class SharedAnswersStoryTest {
    private static final String TRADER = "trader-hanbit";

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    @ParameterizedTest
    @CsvSource({"FD01, VQ02", "VQ02, FD01"})
    void theWarehouseIsAskedOnce(String first, String second) {
        String dossier = beefWithout("warehouse");
        assertTrue(asks(dossier, first, "/transport/warehouse"));
        assertTrue(asks(dossier, second, "/transport/warehouse"));

        answer(dossier, first, "/transport/warehouse", "03012014");

        assertFalse(asks(dossier, second, "/transport/warehouse"), "it was answered");
        assertTrue(asks(dossier, first, "/transport/warehouse"), "where it was answered it can be corrected");
        assertEquals("03012014", content(dossier, second, "/transport/warehouse"));
    }

    @Test
    void whatADocumentAnswersItselfCountsBeforeWhatOthersSay() {
        String dossier = beefWithout("warehouse");
        answer(dossier, "VQ02", "/transport/warehouse", "03012014");
        answer(dossier, "FD01", "/transport/warehouse", "03012015");
        assertEquals("03012015", content(dossier, "FD01", "/transport/warehouse"));
        assertEquals("03012014", content(dossier, "VQ02", "/transport/warehouse"));
    }

    @Test
    void theConsignmentCountsBeforeAll() {
        String dossier = beefWithout("nothing");
        assertFalse(asks(dossier, "FD01", "/transport/warehouse"));
        assertFalse(asks(dossier, "VQ02", "/transport/warehouse"));
    }

    private String beefWithout(String member) {
        JsonObject sample = Stage.sample("beef", Map.of());
        JsonObject consignment = sample.getJsonObject("consignment");
        JsonObjectBuilder transport = Json.createObjectBuilder(consignment.getJsonObject("transport"));
        transport.remove(member);
        JsonObject typed = Json.createObjectBuilder(consignment)
                .add("transport", transport)
                .build();
        return stage.as(TRADER, Drafting.class)
                .create("HANBIT", Direction.IMPORT, "beef", typed, JsonValue.EMPTY_JSON_OBJECT);
    }

    private boolean asks(String dossier, String document, String from) {
        return prepared(dossier, document).sheet().asked().stream()
                .anyMatch(entry -> from.equals(entry.field().from()));
    }

    private void answer(String dossier, String document, String from, String value) {
        String name = name(dossier, document, from);
        stage.a(Drafting.class)
                .saveAnswers(
                        dossier,
                        document,
                        stage.a(Drafting.class).open(dossier).answersFor(document),
                        Json.createObjectBuilder().add(name, value).build());
    }

    private String content(String dossier, String document, String from) {
        String name = name(dossier, document, from);
        return prepared(dossier, document)
                .form()
                .content()
                .getJsonObject("head")
                .getString(name, "");
    }

    private String name(String dossier, String document, String from) {
        QuestionSheet sheet = prepared(dossier, document).sheet();
        return Stream.concat(sheet.asked().stream(), sheet.known().stream())
                .filter(entry -> from.equals(entry.field().from()))
                .map(entry -> entry.field().name())
                .findFirst()
                .orElseThrow();
    }

    private Preparation.Prepared prepared(String dossier, String document) {
        return stage.as(TRADER, Preparing.class).of(dossier).documents().stream()
                .filter(prepared -> prepared.definition().code().equals(document))
                .findFirst()
                .orElseThrow();
    }
}
