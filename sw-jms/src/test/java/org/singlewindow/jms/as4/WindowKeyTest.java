package org.singlewindow.jms.as4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.singlewindow.as4.OwnKey;
import org.singlewindow.custody.Custody;
import org.singlewindow.custody.SoftToken;
import org.singlewindow.custody.TestSecrets;

/** The window's key is there, kept well and opened once, or nothing starts. */
class WindowKeyTest {
    @TempDir
    private Path folder;

    private Map<String, String> settings;
    private Path file;

    @BeforeEach
    void key() throws Exception {
        settings = TestSecrets.settings(folder, Map.of("as4-key", "secret"));
        file = folder.resolve("window.p12");
        SoftToken.keytool(
                "-genkeypair",
                "-keystore",
                file.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                "secret",
                "-alias",
                "window",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-dname",
                "CN=Window");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private WindowKey named(String place) {
        settings.put("SW_AS4_KEYSTORE", place);
        return new WindowKey(Custody.of(settings));
    }

    private static String said(WindowKey key) {
        return String.valueOf(
                assertThrows(IllegalStateException.class, key::get).getMessage());
    }

    @Test
    void thereIsNoneByDefaultAndThatIsSaid() {
        String said = said(new WindowKey(Custody.of(settings)));
        assertTrue(said.contains("SW_AS4_KEYSTORE"), said);
    }

    @Test
    void aFileIsOpenedOnceAndAgainWhenItChanged() throws Exception {
        WindowKey key = named(file.toString());
        OwnKey first = key.get();
        assertSame(first, key.get());
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
        OwnKey second = key.get();
        assertNotSame(first, second);
        assertEquals(first.certificate(), second.certificate());
    }

    @Test
    void aFileThatOthersMayReadIsRefusedInWords() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertTrue(said(named(file.toString())).contains("chmod 600"));
    }

    @Test
    void withAnotherPasswordNothingOpens() throws Exception {
        settings.putAll(TestSecrets.settings(Files.createDirectory(folder.resolve("other")), Map.of("as4-key", "no")));
        assertTrue(said(named(file.toString())).contains("window.p12"));
    }

    @Test
    void aTokenIsOpenedOnce() throws Exception {
        settings.putAll(
                TestSecrets.settings(Files.createDirectory(folder.resolve("token")), Map.of("as4-key", SoftToken.PIN)));
        try (WindowKey key = named("pkcs11:" + SoftToken.configuration())) {
            OwnKey first = key.get();
            assertSame(first, key.get());
            assertEquals(
                    "CN=Window", first.certificate().getSubjectX500Principal().getName());
        }
    }
}
