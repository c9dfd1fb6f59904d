package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.declaration.DeclarationMessage;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.outbox.Envelopes;
import org.singlewindow.payload.Outgoing;
import org.singlewindow.reference.Json;

/** The clearance system hears what goods need under laws whose permits are given elsewhere, and what an officer confirmed. */
class ConfirmationMessagesTest {
    private static final String TRADER = "trader-hanbit";

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void theDeclarationListsOtherLawsAndEachConfirmationIsTold() {
        String dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        Receipt receipt =
                stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "confirmation-messages", new byte[] {1});
        assertEquals(List.of(toConfirm("TO_CONFIRM")), said(receipt).confirmations());

        stage.confirm(receipt.declaration());
        assertEquals(List.of(toConfirm("CONFIRMED")), said(receipt).confirmations());
        List<JsonObject> results = stage.a(Envelopes.class).about(receipt.declaration()).stream()
                .filter(envelope -> envelope.kind().equals("result"))
                .map(envelope -> Json.parse(envelope.body()))
                .toList();
        assertEquals(1, results.size());
        assertEquals("permit-wl", results.get(0).getString("document"));
        assertEquals("KCS", results.get(0).getString("agency"));
        assertEquals("APPROVED", results.get(0).getString("state"));
    }

    private static Outgoing.ToConfirm toConfirm(String state) {
        return new Outgoing.ToConfirm(List.of(1, 2), "WL", "야생생물 보호 및 관리에 관한 법률", null, "WLA01", state);
    }

    private Outgoing.Declaration said(Receipt receipt) {
        JsonObject nothing = Json.createObjectBuilder().build();
        return (Outgoing.Declaration) stage.a(DeclarationMessage.class)
                .compose(new DeclarationMessage.Body(
                        receipt.declaration(), "IMPORT", "HANBIT", "HANBIT", nothing, List.of(), List.of()))
                .says();
    }
}
