package org.singlewindow.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords come out of the store of secrets and from nowhere else; what lies open to others is not used. */
class CustodyTest {
    @TempDir
    private Path folder;

    private Map<String, String> settings;

    @BeforeEach
    void store() throws Exception {
        settings = TestSecrets.settings(folder, Map.of("as4-key", "secret", "database", "another"));
    }

    @Test
    void passwordsComeOutOfTheStore() {
        Custody custody = Custody.of(settings);
        assertEquals("secret", new String(custody.password("as4-key")));
        assertEquals("another", new String(custody.password("database")));
        assertTrue(said(() -> custody.password("mail")).contains("no entry mail"));
    }

    @Test
    void withTheWrongKeyNothingOpensAndThatIsSaid() {
        settings.put("SW_SECRETS_KEY", "open barley");
        String said = said(() -> Custody.of(settings));
        assertTrue(said.contains("does not open with SW_SECRETS_KEY"), said);
        settings.remove("SW_SECRETS_KEY");
        assertTrue(said(() -> Custody.of(settings)).contains("does not open"));
    }

    @Test
    void withoutAStoreNothingOpensAndThatIsSaid() {
        settings.put("SW_SECRETS", folder.resolve("none.p12").toString());
        assertTrue(said(() -> Custody.of(settings)).contains("SW_SECRETS names it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SW_DB_PASSWORD", "SW_KEYSTORE_PASSWORD", "SW_AS4_KEYSTORE_PASSWORD", "SW_MAIL_PASSWORD"})
    void aPasswordInTheSettingsIsRefusedByItsNameAndNotRepeated(String name) {
        settings.put(name, "in plain sight");
        String said = said(() -> Custody.of(settings));
        assertTrue(said.contains(name) && said.contains("store of secrets"), said);
        assertTrue(!said.contains("in plain sight"), said);
        settings.put(name, " ");
        assertEquals("secret", new String(Custody.of(settings).password("as4-key")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwx------"})
    void aFileThatOthersMayUseIsRefused(String mode) throws Exception {
        Path key = Path.of(keyFile("other.p12"));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString(mode));
        settings.put("SW_AS4_KEYSTORE", key.toString());
        KeyPlace place = Custody.of(settings).place("SW_AS4_KEYSTORE").orElseThrow();
        String said = String.valueOf(assertThrows(IOException.class, () -> place.open("secret".toCharArray()))
                .getMessage());
        assertTrue(said.contains(mode) && said.contains("chmod 600"), said);

        settings.put("SW_KEYSTORE", key.toString());
        assertTrue(said(() -> Custody.of(settings)).contains(mode), "the server's own key, too");

        settings.remove("SW_KEYSTORE");
        Files.setPosixFilePermissions(Path.of(settings.get("SW_SECRETS")), PosixFilePermissions.fromString(mode));
        assertTrue(said(() -> Custody.of(settings)).contains(mode), "and the store of secrets");
    }

    @Test
    void aFileThatIsItsOwnersAloneOpensWithThePasswordOfTheStore() throws Exception {
        settings.put("SW_AS4_KEYSTORE", keyFile("own.p12"));
        Custody custody = Custody.of(settings);
        KeyPlace place = custody.place("SW_AS4_KEYSTORE").orElseThrow();
        assertEquals(0, place.open(custody.password("as4-key")).size());
        assertTrue(custody.place("SW_OTHER").isEmpty());
    }

    private String keyFile(String name) throws Exception {
        Path file = folder.resolve(name);
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, "secret".toCharArray());
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file.toString();
    }

    private static String said(Executable what) {
        return String.valueOf(assertThrows(IllegalStateException.class, what).getMessage());
    }
}
