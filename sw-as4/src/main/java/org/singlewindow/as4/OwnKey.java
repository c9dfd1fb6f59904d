package org.singlewindow.as4;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What this party signs with and others encrypt for: a PKCS#12 file. While one key follows another the file holds both:
 * what others still encrypt for the old one can be read, and signed is with the one whose certificate began last.
 */
public final class OwnKey {
    private final KeyStore store;
    private final String alias;
    private final char[] password;

    private OwnKey(KeyStore store, String alias, char[] password) {
        this.store = store;
        this.alias = alias;
        this.password = password;
    }

    /** Reads the file. */
    public static OwnKey read(Path file, String password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password.toCharArray());
        }
        String newest = null;
        for (String alias : keys(store)) {
            if (newest == null || began(store).compare(alias, newest) > 0) {
                newest = alias;
            }
        }
        if (newest == null) {
            throw new GeneralSecurityException("No key in " + file);
        }
        return new OwnKey(inMemory(store, password.toCharArray()), newest, password.toCharArray());
    }

    /**
     * The library opens the key for every message, and the file's format makes that slow on purpose, which protects a file
     * and not what is in memory: one of the older format is opened at once.
     */
    private static KeyStore inMemory(KeyStore file, char[] password) throws IOException, GeneralSecurityException {
        KeyStore memory = KeyStore.getInstance("JKS");
        memory.load(null, null);
        for (String alias : keys(file)) {
            memory.setKeyEntry(alias, file.getKey(alias, password), password, file.getCertificateChain(alias));
        }
        return memory;
    }

    private static List<String> keys(KeyStore store) throws GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        return keys;
    }

    private static Comparator<String> began(KeyStore store) {
        return Comparator.comparing(alias -> certificate(store, alias).getNotBefore());
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
        return password.clone();
    }

    /** What others check this party's signatures with. */
    public X509Certificate certificate() {
        return certificate(store, alias);
    }
}
