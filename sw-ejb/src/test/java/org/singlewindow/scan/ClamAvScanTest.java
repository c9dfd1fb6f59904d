package org.singlewindow.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.singlewindow.reference.Limits;
import org.singlewindow.scan.SpeakingScanner.Mood;

/** However the scanner behaves, nothing is taken that it did not call clean, and nobody waits without end. */
class ClamAvScanTest {
    private static final int MEGABYTES = 10 * 1024 * 1024;

    private final ClamAvScan scan = new ClamAvScan();
    private SpeakingScanner scanner;

    @BeforeEach
    void start() throws IOException {
        System.setProperty(Limits.SCAN_SECONDS.property(), "1");
        scanner = new SpeakingScanner();
        scanner.serve(scan);
    }

    @AfterEach
    void stop() throws IOException {
        System.clearProperty(Limits.SCAN_SECONDS.property());
        scanner.close();
    }

    private Optional<HarmfulFile> harm(byte[] bytes) {
        return scan.harmAmong(List.of(new Suspect("/attachments/label", "label.pdf", bytes)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void withoutSettingsNothingIsAsked() {
        scan.use(Optional.empty());
        assertFalse(scan.isOn());
        assertTrue(harm(bytes(SpeakingScanner.EICAR)).isEmpty());
        assertTrue(ScannerAddress.of(name -> name.equals("SW_CLAMAV_PORT") ? "1" : " ")
                .isEmpty());
    }

    @Test
    void whatIsCleanPassesWhateverItsSize() {
        assertTrue(harm(bytes("%PDF-1.4")).isEmpty());
        assertTrue(harm(new byte[0]).isEmpty());
        assertTrue(harm(new byte[MEGABYTES]).isEmpty());
        assertEquals(List.of(8, 0, MEGABYTES), scanner.looked());
        assertTrue(scan.isThere());
    }

    @Test
    void whatIsFoundIsNamedWithItsFileAndPlace() {
        HarmfulFile harm = harm(bytes(SpeakingScanner.EICAR)).orElseThrow();
        assertEquals("scan.harmful", harm.code());
        assertEquals(List.of("label.pdf", "Eicar-Test-Signature"), harm.args());
        assertEquals("/attachments/label", harm.place());
    }

    @Test
    void whatTheScannerWillNotLookAtIsNotTaken() {
        scanner.is(Mood.SMALL);
        assertEquals("scan.too-large", harm(new byte[200]).orElseThrow().code());
        assertEquals("scan.too-large", harm(new byte[MEGABYTES]).orElseThrow().code());
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"ERROR", "HANGS_UP", "SILENT", "DEAF", "SLOW", "ENDLESS"})
    void whatCannotBeSaidNowIsRefusedForNowAndSoon(Mood mood) {
        scanner.is(mood);
        ScannerAway away = assertTimeout(
                Duration.ofSeconds(10), () -> assertThrows(ScannerAway.class, () -> harm(new byte[MEGABYTES])));
        assertEquals("scan.away", away.code());
    }

    @Test
    void nobodyAtTheAddressIsTheSame() throws IOException {
        scanner.close();
        assertEquals(
                "scan.away",
                assertThrows(ScannerAway.class, () -> harm(new byte[1])).code());
        assertFalse(scan.isThere());
        scan.use(ScannerAddress.of(name -> name.equals("SW_CLAMAV_SOCKET") ? "/nowhere/clamd.sock" : null));
        assertThrows(ScannerAway.class, () -> harm(new byte[1]));
        scan.use(ScannerAddress.of(name -> name.equals("SW_CLAMAV_HOST") ? "nobody.invalid" : null));
        assertThrows(ScannerAway.class, () -> harm(new byte[1]));
    }

    @Test
    void onlySoManyAskAtOnceAndOnlySoManyWait() {
        System.setProperty(Limits.SCAN_LINE.property(), "0");
        System.setProperty(Limits.SCAN_SECONDS.property(), "5");
        try {
            scanner.is(Mood.SILENT);
            List<CompletableFuture<Void>> asking = java.util.stream.Stream.generate(() -> CompletableFuture.runAsync(
                            () -> assertThrows(ScannerAway.class, () -> harm(new byte[1])),
                            command -> new Thread(command).start()))
                    .limit(Limits.SCANS.value())
                    .toList();
            while (scanner.looked().size() < Limits.SCANS.value()) {
                Thread.onSpinWait();
            }
            assertEquals(
                    "scan.busy",
                    assertThrows(ScannerAway.class, () -> harm(new byte[1])).code());
            asking.forEach(CompletableFuture::join);
            scanner.is(Mood.HONEST);
            assertTrue(harm(new byte[1]).isEmpty());
        } finally {
            System.clearProperty(Limits.SCAN_LINE.property());
        }
    }

    @Test
    void aSocketFileServesAsWell(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("clamd.sock");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(file));
            CompletableFuture<Void> answered = CompletableFuture.runAsync(() -> {
                try (SocketChannel channel = server.accept()) {
                    channel.read(ByteBuffer.allocate(100));
                    channel.write(ByteBuffer.wrap(bytes("stream: OK\0")));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            scan.use(ScannerAddress.of(name -> name.equals("SW_CLAMAV_SOCKET") ? file.toString() : null));
            assertTrue(harm(new byte[1]).isEmpty());
            answered.join();
        }
    }
}
