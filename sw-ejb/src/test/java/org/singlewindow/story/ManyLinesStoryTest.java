package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.certificate.Certificate;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.reference.Direction;

/** As many goods lines as a dossier holds go into one application, and onto its certificate. */
class ManyLinesStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final int LINES = 999;

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void nineHundredAndNinetyNineLinesAreLodgedAndCertified() {
        JsonObject sample = Stage.sample("beef", ConsignmentStoryTest.THE_REST);
        String dossier = stage.as(TRADER, Drafting.class)
                .create("HANBIT", Direction.IMPORT, "many", consignment(sample), answers(sample));
        for (String kind : List.of("korean-label", "product-photo", "health-certificate")) {
            stage.a(Attaching.class).attach(dossier, kind, kind + ".pdf", OnePage.bytes());
        }
        Receipt receipt = stage.a(Lodging.class).lodgeConnected(dossier, "many-lines", new byte[] {1});
        stage.deliver();
        List<Integer> all = IntStream.rangeClosed(1, LINES).boxed().toList();
        for (Receipt.AgencyReceipt agency : receipt.agencies()) {
            String application = Objects.requireNonNull(agency.application());
            assertEquals(
                    all, stage.as(TRADER, Viewing.class).outline(application).items());
            String official = "official-" + agency.agency().toLowerCase(java.util.Locale.ROOT);
            stage.as(official, Deciding.class).claim(application);
            stage.a(Deciding.class)
                    .decide(
                            application,
                            stage.a(Viewing.class).outline(application).version(),
                            new Decision.Approve(null, null));
            String number = Objects.requireNonNull(
                    stage.as(TRADER, Viewing.class).outline(application).certificate());
            CertificateFacts certificate =
                    stage.a(Certificates.class).find(number).orElseThrow();
            assertEquals(
                    all,
                    certificate.items().stream().map(Certificate.Item::sequence).toList());
            assertTrue(certificate.goods().matches("(?s).+ \\+\\d{3}"), certificate::goods);
        }
    }

    private static JsonObject consignment(JsonObject sample) {
        JsonObject consignment = sample.getJsonObject("consignment");
        JsonObject first = consignment.getJsonArray("items").getJsonObject(0);
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (int line = 1; line <= LINES; line++) {
            items.add(Json.createObjectBuilder(first)
                    .add("sequence", Integer.toString(line))
                    .add("description", first.getString("description") + " " + line)
                    .add("amount", "100.00"));
        }
        return Json.createObjectBuilder(consignment)
                .add("items", items)
                .add(
                        "shipment",
                        Json.createObjectBuilder(consignment.getJsonObject("shipment"))
                                .add("amount", LINES * 100 + ".00"))
                .build();
    }

    /** What was answered for the second line, for each. */
    private static JsonObject answers(JsonObject sample) {
        JsonObjectBuilder answers = Json.createObjectBuilder();
        sample.getJsonObject("answers").forEach((document, given) -> {
            JsonObjectBuilder all = Json.createObjectBuilder(given.asJsonObject());
            given.asJsonObject().forEach((name, value) -> {
                if (value instanceof JsonObject lines && lines.containsKey("2")) {
                    all.add(name, forEachLine(lines.get("2")));
                }
            });
            answers.add(document, all);
        });
        return answers.build();
    }

    private static JsonObjectBuilder forEachLine(JsonValue answer) {
        JsonObjectBuilder lines = Json.createObjectBuilder();
        for (int line = 1; line <= LINES; line++) {
            lines.add(Integer.toString(line), answer);
        }
        return lines;
    }
}
