package org.singlewindow.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.correspondence.Taking;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.exchange.Content;
import org.singlewindow.exchange.InTray;
import org.singlewindow.reference.Direction;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;

/** Nothing is kept of what the scanner finds, or of what it could not look at, by whatever door it came. */
class ScanStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final byte[] CLEAN = OnePage.bytes();
    private static final byte[] HARMFUL = OnePage.with(SpeakingScanner.EICAR);

    private final Stage stage = new Stage();
    private SpeakingScanner scanner;
    private String dossier;

    @BeforeEach
    void start() throws IOException {
        scanner = new SpeakingScanner();
        scanner.serve(stage.a(FileScan.class));
        dossier = stage.as(TRADER, Drafting.class).create("HANBIT", Direction.IMPORT, "Frozen beef");
    }

    @AfterEach
    void stop() throws IOException {
        scanner.close();
        stage.close();
    }

    private Attaching.Paper paper(byte[] bytes) {
        return new Attaching.Paper("korean-label", "label.pdf", bytes);
    }

    private void attach(byte[]... files) {
        stage.as(TRADER, Attaching.class)
                .attach(dossier, List.of(files).stream().map(this::paper).toList());
    }

    private int papers() {
        return stage.as(TRADER, Drafting.class).open(dossier).attachments().size();
    }

    @Test
    void aPaperIsKeptOnceItWasCalledClean() {
        attach(CLEAN);
        assertEquals(1, papers());
        assertEquals(1, scanner.looked().size());
    }

    @Test
    void ofSeveralPapersNoneIsKeptIfOneDoesHarm() {
        assertThrows(HarmfulFile.class, () -> attach(CLEAN, HARMFUL));
        assertEquals(0, papers());
    }

    @Test
    void forADossierOfOthersNothingIsScanned() {
        Attaching attaching = stage.as("trader-nuri", Attaching.class);
        Refusal refused = assertThrows(Refusal.class, () -> attaching.attach(dossier, List.of(paper(HARMFUL))));
        assertEquals("dossier.not-found", refused.code());
        assertEquals(0, scanner.looked().size());
    }

    @Test
    void withoutTheScannerNoneIsKept() throws IOException {
        scanner.close();
        assertThrows(ScannerAway.class, () -> attach(CLEAN));
        assertEquals(0, papers());
    }

    @Test
    void aPartnersMessageIsKeptOnlyIfAllItsPartsAreClean() throws IOException {
        Taking taking = stage.a(Taking.class);
        assertThrows(HarmfulFile.class, () -> taking.take(message("one@RRA", CLEAN, HARMFUL)));
        assertTrue(taking.take(message("one@RRA", CLEAN)) instanceof InTray.Taken.New, "nothing was kept of it before");
        scanner.close();
        assertThrows(ScannerAway.class, () -> taking.take(message("two@RRA", CLEAN)));
    }

    private static InTray.Received message(String id, byte[]... parts) {
        List<Content> contents = List.of(parts).stream()
                .map(bytes -> new Content("part", "application/pdf", bytes))
                .toList();
        return new InTray.Received("RRA", id, id, "ReportDecision", "1", "2", contents, "<Envelope/>");
    }
}
