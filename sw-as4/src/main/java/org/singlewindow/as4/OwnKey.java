package org.singlewindow.as4;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Comparator;

/**
 * The keys with which this party signs and for which others encrypt, out of a PKCS#12 file or a token. While one key
 * follows another there are both: what others still encrypt for the old one can be read, and signed is with the one
 * whose certificate began last.
 */
public final class OwnKey {
    /** The keys are open already: what the library asks for is any word. */
    private static final char[] NO_PASSWORD = new char[0];

    private final KeyStore store;
    private final String alias;

    private OwnKey(KeyStore store, String alias) {
        this.store = store;
        this.alias = alias;
    }

    /** Reads the file. */
    public static OwnKey read(Path file, String password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password.toCharArray());
        }
        return in(store, password.toCharArray());
    }

    /**
     * Takes the keys out of a store that was loaded, a token's as well: once, nothing is asked of it afterwards.
     *
     * @param password opens the keys
     */
    public static OwnKey in(KeyStore store, char[] password) throws GeneralSecurityException {
        KeyStore opened = OpenedKeys.of(store, password);
        String newest = Collections.list(opened.aliases()).stream()
                .max(Comparator.comparing(alias -> certificate(opened, alias).getNotBefore()))
                .orElseThrow(() -> new GeneralSecurityException("There is no key with a certificate"));
        return new OwnKey(opened, newest);
    }

    private static X509Certificate certificate(KeyStore store, String alias) {
        try {
            return (X509Certificate) store.getCertificate(alias);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The store was loaded", e);
        }
    }

    KeyStore store() {
        return store;
    }

    String alias() {
        return alias;
    }

    char[] password() {
        return NO_PASSWORD.clone();
    }

    /** What others check this party's signatures with. */
    public X509Certificate certificate() {
        return certificate(store, alias);
    }
}
