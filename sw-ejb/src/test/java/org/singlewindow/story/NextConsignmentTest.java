package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.shared.Refusal;

/** The same trader imports the same beef again. */
class NextConsignmentTest {
    private static final String TRADER = "trader-hanbit";

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void theNextConsignmentHasEverythingButWhatIsNewInEach() {
        String first = stage.typed(TRADER, "beef", Map.of("/VQ02/hc_no", "AU-2026-118833"));
        DossierView before = stage.as(TRADER, Drafting.class).open(first);

        DossierView next = stage.a(Drafting.class).open(stage.a(Drafting.class).copy(first));

        assertEquals(before.section("importer"), next.section("importer"));
        assertEquals(before.section("exporter"), next.section("exporter"));
        assertEquals(text(before, "transport", "loadingPort"), text(next, "transport", "loadingPort"));
        assertEquals(
                before.items().stream().map(item -> item.getString("hs")).toList(),
                next.items().stream().map(item -> item.getString("hs")).toList());
        for (String changing : List.of("billOfLading", "containerNumber", "arrivalDate", "meansName")) {
            assertFalse(next.section("transport").asJsonObject().containsKey(changing), changing);
        }
        for (String changing : List.of("quantity", "netWeight", "amount")) {
            assertTrue(before.items().get(0).containsKey(changing), changing);
            assertFalse(next.items().get(0).containsKey(changing), changing);
        }
        assertTrue(before.answersFor("VQ02").containsKey("hc_no"));
        assertFalse(next.answersFor("VQ02").containsKey("hc_no"));
        assertTrue(next.attachments().isEmpty());
        assertTrue(next.isDraft());
    }

    private static String text(DossierView dossier, String section, String field) {
        JsonObject fields = dossier.section(section).asJsonObject();
        return fields.getString(field);
    }

    @Test
    void nobodyCopiesTheDossierOfSomebodyElse() {
        String first = stage.typed(TRADER, "beef", Map.of());
        Drafting stranger = stage.as("trader-nuri", Drafting.class);
        assertEquals(
                "dossier.not-found",
                assertThrows(Refusal.class, () -> stranger.copy(first)).code());
    }
}
