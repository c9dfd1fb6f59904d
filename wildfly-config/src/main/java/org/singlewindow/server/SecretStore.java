package org.singlewindow.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.wildfly.security.auth.server.IdentityCredentials;
import org.wildfly.security.credential.PasswordCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.ClearPassword;

/**
 * The store of secrets of a server that is started from here: made anew at each start, under a word that is made up for
 * this start, so that nobody who tries the window out has a step to do by hand.
 */
public final class SecretStore {
    /** How a starter names passwords, and under which names the server looks for them. */
    private static final Map<String, String> NAMES = Map.of(
            "SW_DB_PASSWORD", "database",
            "SW_KEYSTORE_PASSWORD", "tls-key",
            "SW_TRUSTSTORE_PASSWORD", "tls-trusted",
            "SW_AS4_KEYSTORE_PASSWORD", "as4-key",
            "SW_SEAL_KEYSTORE_PASSWORD", "seal-key",
            "SW_MAIL_PASSWORD", "mail",
            "SW_PAYMENT_SECRET", "payment");

    private static final int WORD_BYTES = 24;

    private SecretStore() {}

    /**
     * Moves the passwords out of the environment into {@code secrets.p12} in the folder, and names that instead. Where the
     * environment names a store already it is used, and nothing is made.
     */
    public static void keep(Path folder, Map<String, String> environment) {
        if (environment.containsKey("SW_SECRETS")) {
            environment.keySet().removeAll(NAMES.keySet());
            return;
        }
        byte[] word = new byte[WORD_BYTES];
        new SecureRandom().nextBytes(word);
        String key = HexFormat.of().formatHex(word);
        Path file = folder.resolve("secrets.p12").toAbsolutePath();
        try {
            write(file, key, environment);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The store of secrets " + file + " cannot be made", e);
        }
        environment.keySet().removeAll(NAMES.keySet());
        environment.put("SW_SECRETS", file.toString());
        environment.put("SW_SECRETS_KEY", key);
    }

    private static void write(Path file, String key, Map<String, String> environment)
            throws GeneralSecurityException, IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        CredentialStore store = CredentialStore.getInstance(
                "KeyStoreCredentialStore", (Provider) new WildFlyElytronCredentialStoreProvider());
        store.initialize(
                Map.of("location", file.toString(), "create", "true", "keyStoreType", "PKCS12"),
                new CredentialStore.CredentialSourceProtectionParameter(
                        IdentityCredentials.NONE.withCredential(clear(key))),
                new Provider[] {new WildFlyElytronPasswordProvider()});
        // The store is empty so far: nobody saw anything.
        OwnerOnly.file(file);
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            store.store(name.getValue(), clear(environment.getOrDefault(name.getKey(), "")));
        }
        store.flush();
        OwnerOnly.file(file);
    }

    private static PasswordCredential clear(String password) {
        return new PasswordCredential(ClearPassword.createRaw(ClearPassword.ALGORITHM_CLEAR, password.toCharArray()));
    }
}
