package org.singlewindow.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Papers;
import org.singlewindow.application.Viewing;
import org.singlewindow.declaration.Clearance;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.reference.Direction;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;

/** Papers that people can open are taken, of kinds that there are, as long as something is to be decided. */
class PapersStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final Map<String, String> THE_REST =
            Map.of("/FD01/items/2/expiry", "2028-11-01", "/VQ02/hc_no", "AU-26-1188", "/VQ02/hc_date", "2026-11-02");

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    /** A file that is no paper, and what is said about it. */
    record Spoilt(byte[] bytes, String code) {}

    static Stream<Spoilt> spoilt() {
        return Stream.of(
                new Spoilt(new byte[0], "dossier.attachment-empty"),
                new Spoilt("plain".getBytes(StandardCharsets.UTF_8), "dossier.attachment-type"),
                new Spoilt(OnePage.encrypted(), "dossier.attachment-encrypted"),
                new Spoilt(OnePage.packed(true), "dossier.attachment-encrypted"),
                new Spoilt(OnePage.withoutPages(), "dossier.attachment-without-pages"),
                new Spoilt("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8), "dossier.attachment-broken"),
                new Spoilt(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, "dossier.attachment-broken"),
                new Spoilt(
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, "dossier.attachment-broken"),
                new Spoilt(new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0}, "dossier.attachment-broken"));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void whatPeopleCannotOpenIsRefusedAndSaysWhy(Spoilt spoilt) {
        String draft = draft();
        assertRefused(spoilt.code(), draft, "other", spoilt.bytes());
        assertEquals(List.of(), kept(draft));
    }

    @ParameterizedTest
    @ValueSource(strings = {"invoice", "health_certificate", "Other", "HEALTH-CERTIFICATE", "x"})
    void anUnknownKindIsRefused(String kind) {
        assertRefused("dossier.attachment-kind-unknown", draft(), kind, OnePage.bytes());
    }

    @Test
    void kindsOfDocumentsAndOfProofsAreKnown() {
        String draft = draft();
        for (String kind : List.of("other", "health-certificate", "not-subject-statement", "commercial-invoice")) {
            stage.as(TRADER, Attaching.class).attach(draft, kind, kind + ".pdf", OnePage.with(kind));
        }
        assertEquals(4, kept(draft).size());
    }

    @Test
    void theNameFollowsWhatWasFound() {
        String draft = draft();
        stage.as(TRADER, Attaching.class).attach(draft, "other", "C:\\scan\\cover.exe", OnePage.bytes());
        assertEquals(List.of("cover.pdf"), kept(draft));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RELEASE", "REFUSE"})
    void whatCustomsHasDecidedTakesNoPapers(String end) {
        Receipt receipt = lodged();
        stage.as(TRADER, Attaching.class).attach(receipt.dossier(), "other", "in-time.pdf", OnePage.with("1"));
        approve("official-mfds", receipt, "FD01");
        approve("official-qia", receipt, "VQ02");
        stage.confirm(receipt.declaration());
        stage.as("customs-busan", Clearing.class).answerUnseen(receipt.declaration(), Clearance.Act.valueOf(end), "끝");
        assertRefused("dossier.attachment-too-late", receipt.dossier(), "other", OnePage.with("2"));
    }

    @Test
    void whatComesAfterADecisionIsNoPartOfIt() {
        Receipt receipt = lodged();
        approve("official-qia", receipt, "VQ02");
        int before = papers("official-qia", receipt, "VQ02");
        stage.as(TRADER, Attaching.class).attach(receipt.dossier(), "other", "later.pdf", OnePage.with("later"));
        assertEquals(before, papers("official-qia", receipt, "VQ02"));
        assertEquals(before + 1, papers("official-mfds", receipt, "FD01"));
    }

    private int papers(String official, Receipt receipt, String document) {
        return stage.as(official, Papers.class)
                .of(application(receipt, document))
                .size();
    }

    private Receipt lodged() {
        String dossier = stage.typed(TRADER, "beef", THE_REST);
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "papers-1", new byte[] {1});
        stage.deliver();
        return receipt;
    }

    private void approve(String official, Receipt receipt, String document) {
        String application = application(receipt, document);
        stage.as(official, Deciding.class).claim(application);
        stage.a(Deciding.class)
                .decide(
                        application,
                        stage.a(Viewing.class).outline(application).version(),
                        new Decision.Approve(null, null));
    }

    private static String application(Receipt receipt, String document) {
        return receipt.agencies().stream()
                .filter(agency -> agency.document().equals(document))
                .map(Receipt.AgencyReceipt::application)
                .findFirst()
                .orElseThrow();
    }

    private String draft() {
        return stage.as(TRADER, Drafting.class).create("HANBIT", Direction.IMPORT, "papers");
    }

    private List<String> kept(String draft) {
        return stage.as(TRADER, Drafting.class).open(draft).attachments().stream()
                .map(DossierView.Paper::fileName)
                .toList();
    }

    private void assertRefused(String code, String dossier, String kind, byte[] bytes) {
        Attaching attaching = stage.as(TRADER, Attaching.class);
        assertEquals(
                code,
                assertThrows(Refusal.class, () -> attaching.attach(dossier, kind, "a.pdf", bytes))
                        .code());
    }
}
