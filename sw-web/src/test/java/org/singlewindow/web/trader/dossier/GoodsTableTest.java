package org.singlewindow.web.trader.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.form.Field;
import org.singlewindow.form.FieldType;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Refusal;

/** The goods table travels as one value, whatever the number of its lines, and knows the headings of the trade's papers. */
class GoodsTableTest {
    @Test
    void asManyLinesAsADossierHoldsAreOneValue() throws IOException {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (int line = 1; line <= Limits.ITEMS.intValue(); line++) {
            lines.add(Json.createObjectBuilder()
                    .add("sequence", Integer.toString(line))
                    .add("hs", "0306170000")
                    .add("description", "Frozen shrimp " + line));
        }
        JsonArray built = lines.build();
        assertEquals(built, GoodsPage.typed(built.toString()));
        String page = Files.readString(Path.of("src/main/webapp/trader/dossier/goods.xhtml"));
        assertFalse(page.contains("c:forEach") || page.contains("ui:repeat"), "a field a cell is too many fields");
    }

    @Test
    void emptyLinesAreNoLines() {
        JsonArray typed = GoodsPage.typed("[{\"sequence\":\"1\"},{\"hs\":\" \"},{\"hs\":\"0306170000\"},{},3]");
        assertEquals(1, typed.size());
        assertEquals("0306170000", typed.getJsonObject(0).getString("hs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}", "3", "[[[[", "\"text\"", "[{\"hs\":1]"})
    void whatIsNoTableIsRefused(String text) {
        Refusal refusal = assertThrows(Refusal.class, () -> GoodsPage.typed(text));
        assertEquals("form.wrong-shape", refusal.code());
    }

    @ParameterizedTest
    @CsvSource({
        "hs,HS code", "hs,세번", "description,Description of goods", "description,품명", "origin,원산지",
        "netWeight,N.W.", "netWeight,순중량", "quantity,Qty", "amount,금액", "amount,Total amount"
    })
    void headingsAreKnownInBothLanguages(String name, String heading) {
        Field field = new Field(
                name,
                new Text("ㄱ", "a"),
                null,
                FieldType.STRING,
                null,
                false,
                null,
                null,
                null,
                10,
                false,
                null,
                List.of());
        assertTrue(GoodsSheet.headings(field).contains(heading), GoodsSheet.headings(field)::toString);
    }
}
