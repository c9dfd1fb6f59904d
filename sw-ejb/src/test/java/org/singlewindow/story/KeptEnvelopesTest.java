package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.amendment.Amending;
import org.singlewindow.application.Answering;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.correspondence.Taking;
import org.singlewindow.declaration.Cancelling;
import org.singlewindow.exchange.Content;
import org.singlewindow.exchange.InTray;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.outbox.Delivery;
import org.singlewindow.outbox.Envelopes;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Cut;

/** What the outbox kept before an upgrade is read after it: the names that stand here are for ever. */
class KeptEnvelopesTest {
    private static final String TRADER = "trader-hanbit";
    private static final String QUARANTINE = "official-qia";
    private static final Map<String, List<String>> KEPT = Map.of(
            "application", List.of("application", "document", "version", "applicant", "filedBy", "content"),
            "answer", List.of("application", "revision", "note", "content"),
            "withdrawal", List.of("application", "reason", "certificate"),
            "cancellation", List.of("declaration", "reason"),
            "amendment", List.of("declaration", "number", "reason", "changes", "consignment"),
            "amended-application", List.of("application", "revision", "reason", "content"),
            "declaration",
                    List.of(
                            "declaration",
                            "direction",
                            "declarant",
                            "filedBy",
                            "consignment",
                            "requirements",
                            "notSubject"),
            "result", List.of("declaration", "application", "document", "agency", "state", "certificate", "reason"),
            "error", List.of("about", "faults"),
            "ReportDecision", List.of("partner", "messageId"));

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void eachKindHasTheNamesThatItAlwaysHad() {
        Receipt receipt = stage.as(TRADER, Lodging.class)
                .lodgeConnected(
                        stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST), Calling.KEY, new byte[] {1});
        stage.deliver();
        String application = application(receipt, "VQ02");
        decide(application, new Decision.Ask("Which?"));
        JsonObject answer =
                Json.createObjectBuilder().add("hc_no", "AU-26-1189").build();
        stage.as(TRADER, Answering.class).answer(application, "This one.", answer);
        JsonObject seal = Json.createObjectBuilder()
                .add("transport", Json.createObjectBuilder().add("sealNumber", "AU8815399"))
                .build();
        stage.as(TRADER, Amending.class)
                .sendConnected(
                        receipt.dossier(),
                        new Amending.Wanted(seal, List.of(), "Other seal"),
                        "amendment-1",
                        new byte[] {1});
        decide(application, new Decision.Approve(null, null));
        stage.as(TRADER, Answering.class).withdraw(application(receipt, "FD01"));
        stage.as(TRADER, Cancelling.class).cancel(receipt.dossier(), "Sold elsewhere", true);
        stage.a(Taking.class)
                .take(new InTray.Received(
                        "QIA",
                        "m-1",
                        "conversation",
                        "ReportDecision",
                        "digest",
                        "signature",
                        List.of(new Content("document", "application/xml", "<x/>".getBytes(StandardCharsets.UTF_8))),
                        "<envelope/>"));
        stage.deliver();
        stage.deliver();
        assertEquals(new TreeMap<>(KEPT), kept());
    }

    private static String application(Receipt receipt, String document) {
        return receipt.agencies().stream()
                .filter(agency -> agency.document().equals(document))
                .map(Receipt.AgencyReceipt::application)
                .findFirst()
                .orElseThrow();
    }

    private void decide(String application, Decision decision) {
        Deciding deciding = stage.as(QUARANTINE, Deciding.class);
        deciding.claim(application);
        deciding.decide(application, stage.a(Viewing.class).open(application).version(), decision);
    }

    private Map<String, List<String>> kept() {
        Map<String, List<String>> kept = new TreeMap<>();
        stage.a(Envelopes.class)
                .in(Delivery.ACKNOWLEDGED, Cut.at(0, 100))
                .rows()
                .forEach(envelope -> kept.put(
                        envelope.kind(), List.copyOf(Json.parse(envelope.body()).keySet())));
        kept.remove("notice");
        return kept;
    }
}
