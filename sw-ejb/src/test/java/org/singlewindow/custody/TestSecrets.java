package org.singlewindow.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.HashMap;
import java.util.Map;
import org.wildfly.security.auth.server.IdentityCredentials;
import org.wildfly.security.credential.PasswordCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.ClearPassword;

/** A store of secrets as the server's own tool makes it. */
public final class TestSecrets {
    /** Opens it. */
    public static final String KEY = "open sesame";

    private TestSecrets() {}

    /** The settings that name a store with these entries, which is made. */
    public static Map<String, String> settings(Path folder, Map<String, String> entries)
            throws GeneralSecurityException, IOException {
        Path file = folder.resolve("secrets.p12");
        CredentialStore store = CredentialStore.getInstance(
                "KeyStoreCredentialStore", (Provider) new WildFlyElytronCredentialStoreProvider());
        store.initialize(
                Map.of("location", file.toString(), "create", "true", "keyStoreType", "PKCS12"),
                new CredentialStore.CredentialSourceProtectionParameter(
                        IdentityCredentials.NONE.withCredential(clear(KEY))),
                new Provider[] {new WildFlyElytronPasswordProvider()});
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            store.store(entry.getKey(), clear(entry.getValue()));
        }
        store.flush();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return new HashMap<>(Map.of("SW_SECRETS", file.toString(), "SW_SECRETS_KEY", KEY));
    }

    private static PasswordCredential clear(String password) {
        return new PasswordCredential(ClearPassword.createRaw(ClearPassword.ALGORITHM_CLEAR, password.toCharArray()));
    }
}
