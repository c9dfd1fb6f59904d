package org.singlewindow.as4;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.KeyStoreSpi;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Date;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keys that were opened once, in the shape in which the library asks for them at every message. A file's format makes
 * opening slow on purpose, and a token is asked over a cable: what is here is neither opened nor looked for again. A key
 * of a token stays in it; what is held is how to ask the token to use it.
 */
final class OpenedKeys extends KeyStoreSpi {
    private final Map<String, KeyStore.PrivateKeyEntry> entries = new LinkedHashMap<>();

    private OpenedKeys() {}

    /** All keys of the store, in a store that asks for no password. */
    static KeyStore of(KeyStore closed, char[] password) throws GeneralSecurityException {
        OpenedKeys opened = new OpenedKeys();
        for (String alias : Collections.list(closed.aliases())) {
            if (closed.isKeyEntry(alias) && closed.getKey(alias, password) instanceof PrivateKey key) {
                opened.entries.put(alias, new KeyStore.PrivateKeyEntry(key, closed.getCertificateChain(alias)));
            }
        }
        KeyStore store = new KeyStore(opened, closed.getProvider(), "opened") {};
        try {
            store.load(null);
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
        return store;
    }

    @Override
    public @Nullable Key engineGetKey(String alias, char @Nullable [] password) {
        KeyStore.PrivateKeyEntry entry = entries.get(alias);
        return entry == null ? null : entry.getPrivateKey();
    }

    @Override
    public Certificate @Nullable [] engineGetCertificateChain(String alias) {
        KeyStore.PrivateKeyEntry entry = entries.get(alias);
        return entry == null ? null : entry.getCertificateChain();
    }

    @Override
    public @Nullable Certificate engineGetCertificate(String alias) {
        KeyStore.PrivateKeyEntry entry = entries.get(alias);
        return entry == null ? null : entry.getCertificate();
    }

    @Override
    public @Nullable Date engineGetCreationDate(String alias) {
        return engineGetCertificate(alias) instanceof X509Certificate certificate ? certificate.getNotBefore() : null;
    }

    @Override
    public Enumeration<String> engineAliases() {
        return Collections.enumeration(entries.keySet());
    }

    @Override
    public boolean engineContainsAlias(String alias) {
        return entries.containsKey(alias);
    }

    @Override
    public int engineSize() {
        return entries.size();
    }

    @Override
    public boolean engineIsKeyEntry(String alias) {
        return entries.containsKey(alias);
    }

    @Override
    public boolean engineIsCertificateEntry(String alias) {
        return false;
    }

    @Override
    public @Nullable String engineGetCertificateAlias(Certificate certificate) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().getCertificate().equals(certificate))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void engineLoad(@Nullable InputStream in, char @Nullable [] password) {
        // Everything is here already.
    }

    @Override
    public void engineSetKeyEntry(String alias, Key key, char[] password, Certificate[] chain) {
        throw new UnsupportedOperationException("Keys are opened, not made here");
    }

    @Override
    public void engineSetKeyEntry(String alias, byte[] key, Certificate[] chain) {
        throw new UnsupportedOperationException("Keys are opened, not made here");
    }

    @Override
    public void engineSetCertificateEntry(String alias, Certificate certificate) {
        throw new UnsupportedOperationException("Whom a party trusts stands elsewhere");
    }

    @Override
    public void engineDeleteEntry(String alias) {
        throw new UnsupportedOperationException("What was opened stays");
    }

    @Override
    public void engineStore(OutputStream out, char[] password) {
        throw new UnsupportedOperationException("Keys in memory are written nowhere");
    }
}
