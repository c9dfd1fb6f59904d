package org.singlewindow.partial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.CertificateState;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.certificate.QuantityLeft;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.issuance.Recalling;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.party.Mandate;
import org.singlewindow.party.MandateFacts;
import org.singlewindow.party.Mandating;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;

/** Less is approved than was declared: the declaration waits until no more is declared, or the rest apart. */
class PartialStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String BROKER = "broker-garam";
    private static final String FOOD = "official-mfds";
    private static final String QIA = "official-qia";
    private static final String CUSTOMS = "customs-busan";
    private static final Map<String, String> THE_REST =
            Map.of("/FD01/items/2/expiry", "2028-11-01", "/VQ02/hc_no", "AU-26-1188", "/VQ02/hc_date", "2026-11-02");

    private final Stage stage = new Stage();
    private Receipt receipt = new Receipt("", "", Instant.EPOCH, List.of(), List.of(), List.of());
    private String dossier = "";

    @BeforeEach
    void lodge() {
        lodge(TRADER, "partial-story-1");
        decide(FOOD, "FD01", new Decision.Approve(null, null));
    }

    private void lodge(String person, String key) {
        dossier = stage.typed(person, "beef", THE_REST);
        receipt = stage.as(person, Lodging.class).lodgeConnected(dossier, key, new byte[] {1});
        stage.deliver();
        stage.confirm(receipt.declaration());
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    private String application(String document) {
        return receipt.agencies().stream()
                .filter(agency -> agency.document().equals(document))
                .map(agency -> Objects.requireNonNull(agency.application()))
                .findFirst()
                .orElseThrow();
    }

    private void decide(String official, String document, Decision decision) {
        String application = application(document);
        stage.as(official, Deciding.class).claim(application);
        stage.as(official, Deciding.class)
                .decide(
                        application,
                        stage.as(official, Viewing.class).outline(application).version(),
                        decision);
    }

    private static Decision partly(Decision.Part... parts) {
        return new Decision.Approve(
                null, null, List.of(), new Decision.Partial(List.of(parts), List.of("PEST_DISEASE"), "일부에서 검출"));
    }

    private static Decision.Part part(int sequence, String amount) {
        return new Decision.Part(sequence, amount.isEmpty() ? null : new BigDecimal(amount));
    }

    private DeclarationState declaration() {
        return stage.as(CUSTOMS, Clearing.class).open(receipt.declaration()).state();
    }

    private void release() {
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        clearing.release(
                receipt.declaration(), clearing.open(receipt.declaration()).revision());
    }

    private CertificateFacts certificate() {
        return stage.a(Certificates.class).ofApplication(application("VQ02")).get(0);
    }

    private BigDecimal declared(int sequence) {
        return reducing().lines(dossier).stream()
                .filter(line -> line.sequence() == sequence)
                .map(Line::declared)
                .findFirst()
                .orElseThrow();
    }

    private Reducing reducing() {
        return stage.as(TRADER, Reducing.class);
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(Refusal.class, act).code());
    }

    @Test
    void theCertificateCoversWhatIsApprovedAndTheDeclarationWaits() {
        decide(QIA, "VQ02", partly(part(1, "100")));
        assertEquals(
                List.of(1),
                certificate().items().stream().map(item -> item.sequence()).toList());
        List<QuantityLeft> left =
                stage.a(Certificates.class).left(List.of(certificate().number()));
        assertEquals(1, left.size());
        assertEquals(0, new BigDecimal("100").compareTo(left.get(0).approved()));
        assertEquals(DeclarationState.BLOCKED, declaration());
        refused("declaration.requirement-refused", this::release);
        List<Line> lines = reducing().lines(dossier);
        assertEquals(2, lines.size());
        assertEquals(
                new BigDecimal("100"),
                lines.get(0).approved().stripTrailingZeros().setScale(0));
        assertTrue(lines.get(1).removed());
        stage.as(QIA, Recalling.class)
                .replace(application("VQ02"), certificate().number(), "정정", "", null);
        assertEquals(DeclarationState.BLOCKED, declaration(), "the one in its place is for no more");
    }

    @Test
    void whatIsReducedIsReleasedWhole() {
        decide(QIA, "VQ02", partly(part(1, "100")));
        refused(
                "dossier.not-found",
                () -> stage.as("trader-nuri", Reducing.class).reduce(dossier));
        reducing().reduce(dossier);
        assertEquals(DeclarationState.READY, declaration());
        refused("partial.nothing-to-reduce", () -> reducing().reduce(dossier));
        DossierView view = stage.as(TRADER, Drafting.class).open(dossier);
        assertEquals(1, view.section("items").asJsonArray().size());
        assertEquals(
                0,
                new BigDecimal("100")
                        .compareTo(new BigDecimal(view.section("items")
                                .asJsonArray()
                                .getJsonObject(0)
                                .getString("quantity"))));
        release();
        assertEquals(CertificateState.USED_UP, certificate().state());
    }

    @Test
    void theRestIsDeclaredApart() {
        decide(QIA, "VQ02", partly(part(1, "100")));
        BigDecimal whole = declared(1);
        String draft = reducing().split(dossier);
        assertEquals(DeclarationState.READY, declaration());
        DossierView rest = stage.as(TRADER, Drafting.class).open(draft);
        assertEquals(2, rest.section("items").asJsonArray().size());
        assertEquals(
                0,
                whole.subtract(new BigDecimal("100"))
                        .compareTo(new BigDecimal(rest.section("items")
                                .asJsonArray()
                                .getJsonObject(0)
                                .getString("quantity"))));
        assertTrue(rest.answers().containsKey("VQ02"), "nothing is answered twice");
    }

    @Test
    void aWholeLineCanBeLeftOutAndEverythingElseStands() {
        decide(QIA, "VQ02", partly(part(2, "")));
        reducing().reduce(dossier);
        assertEquals(
                List.of("2"),
                stage.as(TRADER, Drafting.class).open(dossier).section("items").asJsonArray().stream()
                        .map(item -> item.asJsonObject().getString("sequence"))
                        .toList());
        assertEquals(DeclarationState.READY, declaration());
        release();
    }

    @Test
    void whatWasRefusedIsLeftOutWhoeverReduces() {
        mandated(Set.of());
        lodge(BROKER, "partial-story-2");
        decide(QIA, "VQ02", partly(part(1, "")));
        mandated(Set.of("FD01"));
        assertTrue(
                stage.as(BROKER, Reducing.class).lines(dossier).get(1).removed(),
                "also by whom that document does not concern");
    }

    private void mandated(Set<String> documents) {
        Mandating trader = stage.as(TRADER, Mandating.class);
        trader.mine().stream().map(MandateFacts::id).forEach(trader::end);
        trader.grant("GARAM", new Mandate.Scope(documents, null));
        long newest = trader.mine().get(0).id();
        stage.as(BROKER, Mandating.class).accept(newest);
    }

    @Test
    void whatIsDeclaredNoLongerIsNotApprovedOnceMore() {
        lodge(TRADER, "partial-story-3");
        decide(QIA, "VQ02", partly(part(1, "")));
        reducing().reduce(dossier);
        String food = application("FD01");
        stage.as(FOOD, Deciding.class).claim(food);
        long version = stage.as(FOOD, Viewing.class).outline(food).version();
        refused(
                "application.part-wanted",
                () -> stage.as(FOOD, Deciding.class).decide(food, version, partly(part(1, ""))));
        decide(FOOD, "FD01", new Decision.Approve(null, null));
        assertEquals(
                List.of(1),
                stage.a(Certificates.class).ofApplication(food).get(0).items().stream()
                        .map(item -> item.sequence())
                        .toList());
        assertEquals(DeclarationState.READY, declaration());
    }

    @Test
    void aPartIsLessThanTheWhole() {
        String application = application("VQ02");
        stage.as(QIA, Deciding.class).claim(application);
        long version = stage.as(QIA, Viewing.class).outline(application).version();
        Deciding deciding = stage.as(QIA, Deciding.class);
        refused("application.part-wanted", () -> deciding.decide(application, version, partly()));
        refused(
                "application.part-wanted",
                () -> deciding.decide(application, version, partly(part(1, ""), part(2, ""))));
        refused("application.part-unknown", () -> deciding.decide(application, version, partly(part(3, ""))));
        refused(
                "application.part-unknown",
                () -> deciding.decide(application, version, partly(part(1, ""), part(1, "5"))));
        refused("application.part-not-less", () -> deciding.decide(application, version, partly(part(1, "999999999"))));
        refused("application.part-not-less", () -> deciding.decide(application, version, partly(part(1, "0"))));
        refused("partial.nothing-to-reduce", () -> reducing().reduce(dossier));
    }
}
