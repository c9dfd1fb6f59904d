package org.singlewindow.interop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;

/**
 * A key with its certificate, and whom it trusts. Oxalis calls itself and the other side by the common names of their
 * certificates.
 */
record Identity(PrivateKey key, X509Certificate certificate, X509Certificate partner, KeyStore keys, KeyStore trusted) {
    /** Alias and password under which Oxalis looks for its key where it is not configured otherwise. */
    private static final String ALIAS = "ap";

    private static final String PASSWORD = "changeit";

    static Identity read(Path own, Path partners, String password) throws IOException, GeneralSecurityException {
        KeyStore.PrivateKeyEntry mine = only(own, password);
        X509Certificate other = (X509Certificate) only(partners, password).getCertificate();
        KeyStore keys = empty();
        keys.setKeyEntry(
                ALIAS, mine.getPrivateKey(), PASSWORD.toCharArray(), new Certificate[] {mine.getCertificate()});
        KeyStore trusted = empty();
        trusted.setCertificateEntry("partner", other);
        return new Identity(mine.getPrivateKey(), (X509Certificate) mine.getCertificate(), other, keys, trusted);
    }

    KeyStore.PrivateKeyEntry entry() {
        return new KeyStore.PrivateKeyEntry(key, new Certificate[] {certificate});
    }

    private static KeyStore.PrivateKeyEntry only(Path file, String password)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password.toCharArray());
        }
        return (KeyStore.PrivateKeyEntry)
                store.getEntry(store.aliases().nextElement(), new KeyStore.PasswordProtection(password.toCharArray()));
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("JKS");
        store.load(null, null);
        return store;
    }
}
