package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.singlewindow.application.Answering;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.certificate.CertificateState;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.issuance.CertificateFiles;
import org.singlewindow.issuance.Printing;
import org.singlewindow.issuance.Recalling;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.LookQuery;
import org.singlewindow.privacy.Looks;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;

/** An agency takes a certificate back: the goods wait again, or rest on the one in its place, and everybody hears of it. */
class RecallStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String FOOD = "official-mfds";
    private static final String CUSTOMS = "customs-busan";

    private final Stage stage = new Stage();
    private Receipt receipt = new Receipt("", "", Instant.EPOCH, List.of(), List.of(), List.of());

    @BeforeEach
    void approve() {
        String dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "recall-story", new byte[] {1});
        stage.deliver();
        approve(FOOD, "FD01");
        approve("official-qia", "VQ02");
        stage.confirm(receipt.declaration());
        assertEquals(DeclarationState.READY, declaration());
    }

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void goodsAreNotReleasedOnARevokedCertificate() {
        String number = certificate();
        stage.as(FOOD, Recalling.class).revoke(application("FD01"), number, "검사 결과가 정정됨");
        assertEquals(
                CertificateState.REVOKED,
                stage.a(Certificates.class).find(number).orElseThrow().state());
        assertEquals(DeclarationState.BLOCKED, declaration());
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        int revision = clearing.open(receipt.declaration()).revision();
        assertThrows(Refusal.class, () -> clearing.release(receipt.declaration(), revision));
        assertTrue(told().contains("notice.certificate-revoked"));
        assertRefused(
                "certificate.not-printed",
                () -> stage.as(TRADER, Printing.class).pdf(application("FD01"), number));
        assertRefused(
                "certificate.not-now",
                () -> stage.as(FOOD, Recalling.class).revoke(application("FD01"), number, "again"));
    }

    @Test
    void afterARevocationTheDocumentIsAppliedForAgainOrTheDecisionCorrected() {
        String first = application("FD01");
        String number = certificate();
        stage.as(FOOD, Recalling.class).revoke(first, number, "검사 결과가 정정됨");
        assertEquals(
                ApplicationState.REVOKED,
                stage.as(TRADER, Viewing.class).outline(first).state());
        stage.as(FOOD, Deciding.class).reopen(first, "정정할 것이 없음");
        assertEquals(DeclarationState.LODGED, declaration());
        assertTrue(told().contains("notice.application-reopened"));
        approve(FOOD, "FD01");
        assertEquals(DeclarationState.READY, declaration());
        String second = certificate();
        stage.as(FOOD, Recalling.class).revoke(first, second, "다시 취소");
        stage.as(TRADER, Answering.class).again(first);
        assertRefused(
                "application.applied-again",
                () -> stage.as(FOOD, Deciding.class).reopen(first, "늦음"));
        Receipt again =
                stage.as(TRADER, Lodging.class).lodgeConnected(receipt.dossier(), "recall-again", new byte[] {1});
        assertEquals(
                List.of("FD01"),
                again.agencies().stream()
                        .filter(agency -> agency.application() != null
                                && !agency.application().equals(application(agency.document())))
                        .map(Receipt.AgencyReceipt::document)
                        .toList());
    }

    @Test
    void theOneInItsPlaceCountsAndIsUsedUp() {
        String number = certificate();
        String replacement = stage.as(FOOD, Recalling.class).replace(application("FD01"), number, "상호 정정", "", null);
        assertEquals(DeclarationState.READY, declaration());
        assertTrue(told().contains("notice.certificate-replaced"));
        assertEquals(replacement, certificate(), "the application rests on it");
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        clearing.release(
                receipt.declaration(), clearing.open(receipt.declaration()).revision());
        assertEquals(
                List.of(CertificateState.USED_UP, CertificateState.REPLACED),
                stage.as(TRADER, CertificateFiles.class).ofApplication(application("FD01")).stream()
                        .map(view -> view.state())
                        .toList());
        assertEquals(
                replacement,
                stage.a(Certificates.class).find(number).orElseThrow().replacedBy());
    }

    @Test
    void whoeverTakesOneBackSaysWhy() {
        assertRefused(
                "certificate.reason-wanted",
                () -> stage.as(FOOD, Recalling.class).revoke(application("FD01"), certificate(), "  "));
        assertRefused(
                "application.not-found",
                () -> stage.as("official-ktc", Recalling.class).revoke(application("FD01"), "C", "x"));
    }

    @Test
    void theApplicantGetsItAsPdfAndOthersDoNot() throws IOException {
        byte[] pdf =
                stage.as(TRADER, Printing.class).pdf(application("FD01"), "").bytes();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            String words = new PDFTextStripper().getText(read);
            assertTrue(words.contains(certificate()), words);
        }
        String number = certificate();
        assertArrayEquals(
                pdf,
                stage.as(CUSTOMS, Printing.class)
                        .pdf(application("FD01"), number)
                        .bytes());
        Look look = stage.a(Looks.class).page(LookQuery.ALL, 1).get(0);
        assertEquals(Look.Screen.CERTIFICATE, look.screen());
        assertEquals(application("FD01"), look.subject());
        assertRefused(
                "application.not-found",
                () -> stage.as("trader-nuri", Printing.class).pdf(application("FD01"), ""));
    }

    private static void assertRefused(String code, Executable act) {
        assertEquals(code, assertThrows(Refusal.class, act).code());
    }

    private List<String> told() {
        return stage.as(TRADER, ReadingMessages.class).mine(Cut.at(0, 20)).rows().stream()
                .map(MessageFacts::code)
                .toList();
    }

    private DeclarationState declaration() {
        return stage.as(CUSTOMS, Clearing.class).open(receipt.declaration()).state();
    }

    private void approve(String official, String document) {
        String application = application(document);
        stage.as(official, Deciding.class).claim(application);
        stage.a(Deciding.class)
                .decide(
                        application,
                        stage.a(Viewing.class).outline(application).version(),
                        new Decision.Approve(null, null));
    }

    private String certificate() {
        return Objects.requireNonNull(
                stage.as(TRADER, Viewing.class).outline(application("FD01")).certificate());
    }

    private String application(String document) {
        return receipt.agencies().stream()
                .filter(agency -> agency.document().equals(document))
                .map(Receipt.AgencyReceipt::application)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }
}
