package org.singlewindow.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.custody.DebianPackage;

/** ClamAV itself, as Debian has it, with a signature of one file only: the one that is made to be found. */
class ClamdTest {
    private static final Path CLAMD = Path.of("/usr/sbin/clamd");
    private static final int TRIES = 600;

    @Test
    void theRealScannerFindsTheTestFile(@TempDir Path folder) throws Exception {
        assumeTrue(new DebianPackage("clamav-daemon", CLAMD).isThere(), "ClamAV is neither installed nor can it be");
        String hex = HexFormat.of().formatHex(SpeakingScanner.EICAR.getBytes(StandardCharsets.US_ASCII));
        Path signatures = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(signatures.resolve("test.ndb"), "Test-File:0:*:" + hex + "\n");
        Path socket = folder.resolve("clamd.sock");
        Path configuration = Files.writeString(
                folder.resolve("clamd.conf"),
                "Foreground yes\nLocalSocket " + socket + "\nDatabaseDirectory " + signatures
                        + "\nStreamMaxLength 20M\nTemporaryDirectory " + folder + "\nUser "
                        + System.getProperty("user.name") + "\n");
        Process clamd = new ProcessBuilder(CLAMD.toString(), "--config-file=" + configuration)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        try {
            ClamAvScan scan = new ClamAvScan();
            scan.use(ScannerAddress.of(name -> name.equals("SW_CLAMAV_SOCKET") ? socket.toString() : null));
            for (int tried = 0; !scan.isThere(); tried++) {
                assertTrue(clamd.isAlive() && tried < TRIES, () -> "ClamAV did not start: " + log(folder));
                clamd.waitFor(100, TimeUnit.MILLISECONDS);
            }
            assertTrue(harm(scan, "%PDF-1.4\n%%EOF\n").isEmpty());
            HarmfulFile harm = harm(scan, SpeakingScanner.EICAR).orElseThrow();
            assertEquals("scan.harmful", harm.code());
            assertTrue(harm.args().get(1).toString().startsWith("Test-File"), harm::toString);
            assertEquals(
                    "scan.too-large",
                    harm(scan, "0".repeat(21 * 1024 * 1024)).orElseThrow().code());
        } finally {
            clamd.destroy();
            clamd.waitFor();
        }
    }

    private static Optional<HarmfulFile> harm(FileScan scan, String text) {
        return scan.harmAmong(List.of(new Suspect("", "file", text.getBytes(StandardCharsets.US_ASCII))));
    }

    private static String log(Path folder) {
        try {
            return Files.readString(folder.resolve("clamd.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
