package org.singlewindow.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Map;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;

/**
 * Reads and writes keys. PKCS#12 is the JDK's own (PBES2 with AES, HMAC with SHA-256), which browsers can open with
 * Web Crypto; the older ciphers that other tools write they cannot.
 */
final class KeyFiles {
    private KeyFiles() {}

    static void writeKey(Path file, String alias, KeyAndCertificate pair, char[] password, X509Certificate... issuers)
            throws GeneralSecurityException, IOException {
        writeKeys(file, Map.of(alias, pair), password, issuers);
    }

    static void writeKeys(Path file, Map<String, KeyAndCertificate> pairs, char[] password, X509Certificate... issuers)
            throws GeneralSecurityException, IOException {
        KeyStore store = empty();
        for (Map.Entry<String, KeyAndCertificate> pair : pairs.entrySet()) {
            Certificate[] chain = new Certificate[issuers.length + 1];
            chain[0] = pair.getValue().certificate();
            System.arraycopy(issuers, 0, chain, 1, issuers.length);
            store.setKeyEntry(pair.getKey(), pair.getValue().key(), password, chain);
        }
        store(store, file, password);
    }

    static KeyAndCertificate readKey(Path file, String alias, char[] password)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        if (store.getKey(alias, password) instanceof PrivateKey key
                && store.getCertificate(alias) instanceof X509Certificate certificate) {
            return new KeyAndCertificate(key, certificate);
        }
        throw new GeneralSecurityException(file + " has no key " + alias);
    }

    static void writeTrusted(Path file, String alias, X509Certificate certificate, char[] password)
            throws GeneralSecurityException, IOException {
        KeyStore store = empty();
        store.setCertificateEntry(alias, certificate);
        store(store, file, password);
    }

    /** Writes a certificate or a revocation list the way openssl reads it. */
    static void writePem(Path file, Object content) throws IOException {
        try (Writer out = Files.newBufferedWriter(file);
                JcaPEMWriter pem = new JcaPEMWriter(out)) {
            pem.writeObject(content);
        }
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static void store(KeyStore store, Path file, char[] password) throws GeneralSecurityException, IOException {
        OwnerOnly.file(file);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password);
        }
    }
}
