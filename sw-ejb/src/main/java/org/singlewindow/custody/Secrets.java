package org.singlewindow.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.auth.server.IdentityCredentials;
import org.wildfly.security.credential.PasswordCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.CredentialStoreException;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.ClearPassword;

/**
 * The store of secrets: the server's own credential store, out of which database, TLS and mail take their passwords, too.
 * It is one encrypted file, and what opens it comes from outside when the server starts.
 */
final class Secrets {
    private final CredentialStore store;
    private final Path file;

    private Secrets(CredentialStore store, Path file) {
        this.store = store;
        this.file = file;
    }

    /** Opens the file, or says why not. */
    static Secrets open(Path file, char[] key) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException("There is no store of secrets in " + file + ": SW_SECRETS names it");
        }
        OwnerOnly.require(file);
        try {
            CredentialStore store = CredentialStore.getInstance(
                    "KeyStoreCredentialStore", (Provider) new WildFlyElytronCredentialStoreProvider());
            store.initialize(
                    Map.of("location", file.toString(), "create", "false", "keyStoreType", "PKCS12"),
                    new CredentialStore.CredentialSourceProtectionParameter(IdentityCredentials.NONE.withCredential(
                            new PasswordCredential(ClearPassword.createRaw(ClearPassword.ALGORITHM_CLEAR, key)))),
                    new Provider[] {new WildFlyElytronPasswordProvider()});
            return new Secrets(store, file);
        } catch (CredentialStoreException | NoSuchAlgorithmException e) {
            throw new IOException(
                    "The store of secrets " + file
                            + " does not open with SW_SECRETS_KEY, or with what SW_SECRETS_COMMAND printed",
                    e);
        }
    }

    /** The password under that name. */
    char[] password(String name) {
        try {
            @Nullable PasswordCredential found = store.retrieve(name, PasswordCredential.class);
            @Nullable ClearPassword password = found == null ? null : found.getPassword(ClearPassword.class);
            if (password == null) {
                throw new IllegalStateException("The store of secrets " + file + " has no entry " + name);
            }
            return password.getPassword();
        } catch (CredentialStoreException e) {
            throw new IllegalStateException("The entry " + name + " of " + file + " cannot be read", e);
        }
    }
}
