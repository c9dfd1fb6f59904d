package org.singlewindow.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Provider;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wildfly.security.auth.server.IdentityCredentials;
import org.wildfly.security.credential.PasswordCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.CredentialStoreException;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.ClearPassword;

/** Whoever starts a server from here hands it no password but the one to its store of secrets, made for this start. */
class SecretStoreTest {
    @TempDir
    private Path folder;

    @Test
    void passwordsMoveFromTheEnvironmentIntoTheStore() throws Exception {
        Map<String, String> environment =
                new HashMap<>(Map.of("SW_DB_USER", "sw", "SW_DB_PASSWORD", "tiger", "SW_KEYSTORE_PASSWORD", "lion"));
        SecretStore.keep(folder, environment);

        assertEquals(Set.of("SW_DB_USER", "SW_SECRETS", "SW_SECRETS_KEY"), environment.keySet());
        Path file = folder.resolve("secrets.p12").toAbsolutePath();
        assertEquals(file.toString(), environment.get("SW_SECRETS"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("tiger"));
        CredentialStore store = open(file, String.valueOf(environment.get("SW_SECRETS_KEY")));
        assertEquals("tiger", password(store, "database"));
        assertEquals("lion", password(store, "tls-key"));
        assertThrows(CredentialStoreException.class, () -> open(file, "tiger"));
    }

    @Test
    void eachStartHasAKeyOfItsOwn() {
        Map<String, String> first = new HashMap<>();
        SecretStore.keep(folder, first);
        Map<String, String> second = new HashMap<>();
        SecretStore.keep(folder, second);
        assertNotEquals(first.get("SW_SECRETS_KEY"), second.get("SW_SECRETS_KEY"));
    }

    @Test
    void aStoreThatIsNamedAlreadyIsUsed() {
        Map<String, String> environment = new HashMap<>(
                Map.of("SW_SECRETS", "/etc/sw/secrets.p12", "SW_SECRETS_KEY", "word", "SW_DB_PASSWORD", "tiger"));
        SecretStore.keep(folder, environment);
        assertEquals(Map.of("SW_SECRETS", "/etc/sw/secrets.p12", "SW_SECRETS_KEY", "word"), environment);
        assertFalse(Files.exists(folder.resolve("secrets.p12")));
    }

    private static CredentialStore open(Path file, String key) throws Exception {
        CredentialStore store = CredentialStore.getInstance(
                "KeyStoreCredentialStore", (Provider) new WildFlyElytronCredentialStoreProvider());
        store.initialize(
                Map.of("location", file.toString(), "create", "false", "keyStoreType", "PKCS12"),
                new CredentialStore.CredentialSourceProtectionParameter(
                        IdentityCredentials.NONE.withCredential(new PasswordCredential(
                                ClearPassword.createRaw(ClearPassword.ALGORITHM_CLEAR, key.toCharArray())))),
                new Provider[] {new WildFlyElytronPasswordProvider()});
        return store;
    }

    private static String password(CredentialStore store, String name) throws CredentialStoreException {
        return new String(store.retrieve(name, PasswordCredential.class)
                .getPassword(ClearPassword.class)
                .getPassword());
    }
}
