package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.certificate.Certificate;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.reference.Kst;

/** A certificate says for which goods it is and how long, and never says more than the agency could. */
class CertificatesStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String FOOD = "official-mfds";
    private static final String QUARANTINE = "official-qia";

    private final Stage stage = new Stage();
    private String dossier = "";
    private Receipt receipt = new Receipt("", "", Instant.EPOCH, List.of(), List.of(), List.of());

    @BeforeEach
    void lodge() {
        dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        addBooks();
        receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "certificates", new byte[] {1});
        stage.deliver();
    }

    /** A third goods item, for which no agency has to be asked. */
    private void addBooks() {
        Drafting drafting = stage.as(TRADER, Drafting.class);
        JsonArray items = drafting.open(dossier).section("items").asJsonArray();
        JsonObject books = Json.createObjectBuilder(items.getJsonObject(0))
                .add("sequence", "3")
                .add("hs", "4901990000")
                .add("description", "COOKERY BOOKS")
                .build();
        drafting.saveSection(
                dossier,
                "items",
                items,
                Json.createArrayBuilder(items).add(books).build());
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void itNamesTheGoodsItemsOfItsDocumentAllOfThemAndNoOthers() {
        List<Certificate.Item> quarantined = approved(QUARANTINE, "VQ02", null).items();
        List<Certificate.Item> food = approved(FOOD, "FD01", null).items();
        assertEquals(declared("VQ02"), quarantined);
        assertEquals(declared("FD01"), food);
        assertEquals(
                List.of(1, 2), food.stream().map(Certificate.Item::sequence).toList(), "and not the books");
        assertEquals(
                String.join(
                        ", ",
                        food.stream()
                                .map(Certificate.Item::description)
                                .distinct()
                                .toList()),
                certificate("FD01").goods());
    }

    /** What was declared of the items that the application covers. */
    private List<Certificate.Item> declared(String document) {
        List<Integer> covered = view(document).items();
        return stage.as(TRADER, CaseFiles.class).own(dossier).dossier().items().stream()
                .filter(item -> covered.contains(Integer.valueOf(item.getString("sequence"))))
                .map(CertificatesStoryTest::item)
                .toList();
    }

    private static Certificate.Item item(JsonObject item) {
        return new Certificate.Item(
                Integer.parseInt(item.getString("sequence")), item.getString("hs"), item.getString("description"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-3650, -1, 0})
    void aValidityThatDoesNotLieInTheFutureIsRefused(int days) {
        InvalidForm refused = assertThrows(InvalidForm.class, () -> approved(FOOD, "FD01", today().plusDays(days)));
        Violation wrong = refused.violations().get(0);
        assertEquals("/validUntil application.validity-not-in-future", wrong.pointer() + " " + wrong.code());
        assertEquals(ApplicationState.IN_REVIEW, view("FD01").state(), "nothing was decided");
        assertNull(view("FD01").certificate());
    }

    @Test
    void aValidityIsShownWhereverTheCertificateIsAndAnExpiredOneSaysSo() {
        LocalDate until = today().plusDays(1);
        CertificateFacts certificate = approved(FOOD, "FD01", until);
        assertEquals(until, view("FD01").validUntil());
        CertificateFacts verified = stage.a(Certificates.class)
                .verify(certificate.number(), certificate.checkCode())
                .orElseThrow();
        assertEquals(until, verified.validUntil());
        assertFalse(verified.isExpired(until), "it holds on its last day");
        assertTrue(verified.isExpired(until.plusDays(1)));
        assertFalse(approved(QUARANTINE, "VQ02", null).isExpired(until.plusYears(9)), "for the consignment alone");
    }

    @Test
    void blankConditionsAreNone() {
        decide(FOOD, "FD01", new Decision.Approve(" \u00A0\u200B ", null));
        assertNull(certificate("FD01").conditions());
    }

    private CertificateFacts approved(String official, String document, @Nullable LocalDate until) {
        decide(official, document, new Decision.Approve(null, until));
        return certificate(document);
    }

    private void decide(String official, String document, Decision decision) {
        String application = application(document);
        stage.as(official, Deciding.class).claim(application);
        stage.a(Deciding.class)
                .decide(application, stage.a(Viewing.class).outline(application).version(), decision);
    }

    private CertificateFacts certificate(String document) {
        return stage.a(Certificates.class)
                .find(Objects.requireNonNull(view(document).certificate()))
                .orElseThrow();
    }

    private ApplicationView view(String document) {
        return stage.as(TRADER, Viewing.class).open(application(document));
    }

    private String application(String document) {
        return receipt.agencies().stream()
                .filter(agency -> agency.document().equals(document))
                .map(Receipt.AgencyReceipt::application)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));
    }
}
